import { useTranslation } from 'react-i18next'
import type { Ground } from '@/domain/advice/advice'
import type { Report } from '@/domain/report/report'
import { useText } from '@/services'
import { QuestionLink } from '../question-link'
import { choiceLabel } from '../choice-label'
import { groundInWords } from './ground-in-words'
import styles from './advice-card.module.css'

/** One fact that an advice rests on; an answer leads to its question. */
export function GroundLine({
  ground,
  report,
  dossierId,
}: {
  readonly ground: Ground
  readonly report: Report
  readonly dossierId: string
}) {
  const text = useText()
  const { t } = useTranslation()
  if (ground.kind === 'answer')
    return (
      <>
        <QuestionLink dossierId={dossierId} question={ground.question} />{' '}
        <span className={styles['chosen']}>{text(choiceLabel(ground.choice))}</span>
      </>
    )
  if (ground.kind === 'gate') {
    const gate = report.gates.find((candidate) => candidate.gate === ground.gate)
    return t('result:ground.gate', {
      what: t(`instrument:gate.${ground.gate}.short`),
      state: t(`instrument:gateState.${gate?.state ?? 'open'}`),
    })
  }
  return text(groundInWords(ground))
}
