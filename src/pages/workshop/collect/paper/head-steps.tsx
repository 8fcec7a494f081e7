import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { phaseAt } from '@/domain/instrument/axes'
import type { PaperForm } from '@/domain/workshop/paper-form'
import {
  MOST_BY_KEY,
  PAPER_GROUPS,
  PAPER_POSITIONS,
  type PaperHead,
  type PaperValue,
} from '@/domain/workshop/paper-sheet'
import { HeadStep, type HeadOption } from './head-step'
import styles from './head-step.module.css'
import { OrganisationList } from './organisation-list'
import type { Paper } from './use-paper'

/** What stands at the head of a paper form: of which organisation it is, and what the person said of their place. */
export const HeadSteps = memo(function HeadSteps({
  sheet,
  give,
  here,
  organisation,
  group,
  position,
  consent,
}: HeadProps & Pick<PaperForm, 'group' | 'position' | 'consent'>) {
  const { t } = useTranslation('collect')
  const notSaid: HeadOption = { value: null, shortcut: '0', label: t('typing.notSaid') }
  const groups = byKey(PAPER_GROUPS, (name) => t(`form:group.${name}`))
  const positions = byKey(PAPER_POSITIONS, (place) =>
    place === 'unknown' ? t('form:you.unsure') : t(`instrument:phase.${phaseAt(place)}.name`),
  )
  const consents: readonly HeadOption[] = [
    { value: true, shortcut: '1', label: t('typing.agreed') },
    { value: false, shortcut: '0', label: t('typing.notAgreed') },
  ]
  return (
    <div className={styles['steps']}>
      <Organisations sheet={sheet} give={give} here={here} organisation={organisation} />
      <HeadStep step="group" here={here} options={[...groups, notSaid]} chosen={group} onGive={give} />
      <HeadStep step="position" here={here} options={[...positions, notSaid]} chosen={position} onGive={give} />
      {sheet.mode === 'open' && (
        <HeadStep step="consent" here={here} options={consents} chosen={consent} onGive={give} />
      )}
    </div>
  )
})

/** Only what stands at the head, so that a key at a question draws none of it again. */
interface HeadProps extends Pick<Paper, 'sheet' | 'give'>, Pick<PaperForm, 'organisation'> {
  /** null at a question. */
  readonly here: PaperHead | null
}

/** As rows with a key each; as a list where there are too many for that. */
function Organisations({ sheet: { organisations }, give, here, organisation }: HeadProps) {
  if (organisations.length > MOST_BY_KEY)
    return (
      <OrganisationList
        organisations={organisations}
        chosen={organisation}
        isHere={here === 'organisation'}
        onGive={(value) => give('organisation', value)}
      />
    )
  const options = organisations.map(({ id, name }, index): HeadOption => ({
    value: id,
    shortcut: String(index + 1),
    label: <bdi>{name}</bdi>,
  }))
  return <HeadStep step="organisation" here={here} options={options} chosen={organisation ?? ''} onGive={give} />
}

/** Options in the order of the keys 1 to 9. */
function byKey<Value extends PaperValue>(values: readonly Value[], label: (value: Value) => ReactNode) {
  return values.map((value, index): HeadOption => ({ value, shortcut: String(index + 1), label: label(value) }))
}
