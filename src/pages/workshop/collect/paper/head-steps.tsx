import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { phaseAt } from '@/domain/instrument/axes'
import {
  MOST_BY_KEY,
  PAPER_GROUPS,
  PAPER_POSITIONS,
  type PaperStep,
  type PaperValue,
} from '@/domain/workshop/paper-sheet'
import { HeadStep, type HeadOption } from './head-step'
import styles from './head-step.module.css'
import { OrganisationList } from './organisation-list'
import type { Paper } from './use-paper'

/** What stands at the head of a paper form: of which organisation it is, and what the person said of their place. */
export function HeadSteps({ paper, here }: { readonly paper: Paper; readonly here: PaperStep }) {
  const { t } = useTranslation('collect')
  const { sheet, form, give } = paper
  const notSaid: HeadOption = { value: null, shortcut: '0', label: t('typing.notSaid') }
  const groups = byKey(PAPER_GROUPS, (group) => t(`form:group.${group}`))
  const positions = byKey(PAPER_POSITIONS, (position) =>
    position === 'unknown' ? t('form:you.unsure') : t(`instrument:phase.${phaseAt(position)}.name`),
  )
  const consents: readonly HeadOption[] = [
    { value: true, shortcut: '1', label: t('typing.agreed') },
    { value: false, shortcut: '0', label: t('typing.notAgreed') },
  ]
  return (
    <div className={styles['steps']}>
      <Organisations paper={paper} here={here} />
      <HeadStep step="group" here={here} options={[...groups, notSaid]} chosen={form.group} onGive={give} />
      <HeadStep step="position" here={here} options={[...positions, notSaid]} chosen={form.position} onGive={give} />
      {sheet.mode === 'open' && (
        <HeadStep step="consent" here={here} options={consents} chosen={form.consent} onGive={give} />
      )}
    </div>
  )
}

/** As rows with a key each; as a list where there are too many for that. */
function Organisations({ paper: { sheet, form, give }, here }: { readonly paper: Paper; readonly here: PaperStep }) {
  const { organisations } = sheet
  if (organisations.length > MOST_BY_KEY)
    return (
      <OrganisationList
        organisations={organisations}
        chosen={form.organisation}
        isHere={here === 'organisation'}
        onGive={(value) => give('organisation', value)}
      />
    )
  const options = organisations.map(({ id, name }, index): HeadOption => ({
    value: id,
    shortcut: String(index + 1),
    label: <bdi>{name}</bdi>,
  }))
  return <HeadStep step="organisation" here={here} options={options} chosen={form.organisation ?? ''} onGive={give} />
}

/** Options in the order of the keys 1 to 9. */
function byKey<Value extends PaperValue>(values: readonly Value[], label: (value: Value) => ReactNode) {
  return values.map((value, index): HeadOption => ({ value, shortcut: String(index + 1), label: label(value) }))
}
