import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Round } from '@/domain/answers/dossier'
import { LANGUAGE_CODES, LANGUAGES, type Language } from '@/i18n/languages'
import { useDossier } from '@/services'
import { NOT_REMEMBERED } from '@/ui/private-typing'
import { RadioRows } from '@/ui/radio-rows'
import styles from './export-panel.module.css'
import type { Order } from './input-for'

/** In which language, and from which round. */
export function ExportSettings({
  order,
  onLanguage,
  onRound,
}: {
  readonly order: Order
  readonly onLanguage: (language: Language) => void
  readonly onRound: (round: string) => void
}) {
  const { t } = useTranslation('report')
  const id = useId()
  return (
    <>
      <fieldset className={styles['setting']} aria-describedby={`${id}-help`}>
        <legend>{t('language.question')}</legend>
        <RadioRows
          name={id}
          options={LANGUAGE_CODES.map((value) => ({ value, label: LANGUAGES[value] }))}
          chosen={order.language}
          onChoose={onLanguage}
        />
        <p id={`${id}-help`} className={styles['small']}>
          {t('language.help')}
        </p>
      </fieldset>
      <RoundSetting order={order} onRound={onRound} />
    </>
  )
}

function RoundSetting({ order, onRound }: { readonly order: Order; readonly onRound: (round: string) => void }) {
  const { t } = useTranslation('report')
  const { rounds } = useDossier()
  const id = useId()
  const line = ({ startedAt, scan }: Pick<Round, 'startedAt' | 'scan'>) => t(`round.${scan}`, { moment: startedAt })
  if (rounds.length < 2)
    return (
      <div className={styles['setting']}>
        <p className={styles['small']}>{t('round.only', { round: line(order.report) })}</p>
      </div>
    )
  const chosen = rounds.find(({ startedAt }) => startedAt === order.report.startedAt)
  return (
    <div className={styles['setting']}>
      <label htmlFor={id}>{t('round.question')}</label>
      <select id={id} {...NOT_REMEMBERED} value={chosen?.id} onChange={(event) => onRound(event.target.value)}>
        {rounds.toReversed().map((round) => (
          <option key={round.id} value={round.id}>
            {line(round)}
          </option>
        ))}
      </select>
    </div>
  )
}
