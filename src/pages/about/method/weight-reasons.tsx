import { useTranslation } from 'react-i18next'
import { THEMES } from '@/domain/instrument/axes'
import { CONTEXT_KEYS, CONTEXT_OPTIONS } from '@/domain/instrument/context-question'
import { weightsOf } from '@/domain/scoring/weights'
import { Table } from '@/ui/table'
import { Part } from '../part'

/** Every answer to the context that makes a theme count more: each is tried on its own. */
const ROWS = CONTEXT_KEYS.flatMap((question) =>
  CONTEXT_OPTIONS[question].flatMap((answer) => {
    const weights = weightsOf({ [question]: answer })
    return THEMES.filter((theme) => weights[theme] !== 1).map((theme) => ({
      question,
      answer,
      theme,
      weight: weights[theme],
    }))
  }),
)

/** The most that can come together: an organisation network at the heart of the core task. */
const MOST = weightsOf({ kind: 'orgnet', core: 'high', partners: '>10', duration: 'long' })

/** Which answers to the context make a theme count more, and how much. */
export function WeightReasons() {
  const { t } = useTranslation()
  return (
    <Part id="weights" heading={t('method:weights.heading')}>
      <p>{t('method:weights.body', { identity: MOST.I, resources: MOST.R })}</p>
      <Table
        caption={t('method:weights.heading')}
        head={[t('method:weights.answer'), t('method:weights.theme'), t('method:weights.weight')]}
        rows={ROWS.map(({ question, answer, theme, weight }) => ({
          key: `${question}-${answer}-${theme}`,
          cells: [
            `${t(`context:${question}.question`)} ${t(`context:${question}.option.${answer}.label`)}`,
            t(`instrument:theme.${theme}.name`),
            t('method:weights.times', { weight }),
          ],
        }))}
      />
    </Part>
  )
}
