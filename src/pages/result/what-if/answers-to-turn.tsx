import { useTranslation } from 'react-i18next'
import type { QuestionId } from '@/domain/answers/answer'
import type { Round } from '@/domain/answers/dossier'
import type { Choice } from '@/domain/instrument/scale'
import type { Report } from '@/domain/report/report'
import { Disclosure } from '@/ui/disclosure'
import { AnswerSelect } from './answer-select'
import { answerIn, worthTrying, type Trial } from './trial'
import styles from './what-if.module.css'

/** Every answer of the round: first those that weigh most, then all others, part by part. */
export function AnswersToTurn({
  report,
  round,
  trial,
  onTry,
}: {
  readonly report: Report
  readonly round: Round
  readonly trial: Trial
  readonly onTry: (question: QuestionId, choice: Choice | null) => void
}) {
  const { t } = useTranslation()
  const first = worthTrying(report)
  const parts = [
    ...report.phases.map(({ phase, answers }) => ({ name: t(`instrument:phase.${phase}.name`), answers })),
    { name: t('result:whatIf.modules'), answers: report.modules },
  ]
  const selects = (questions: readonly QuestionId[]) => (
    <ul className={styles['answers']}>
      {questions.map((question) => (
        <AnswerSelect
          key={question}
          question={question}
          real={answerIn(round, question)}
          tried={trial.has(question) ? (trial.get(question) ?? null) : answerIn(round, question)}
          onTry={onTry}
        />
      ))}
    </ul>
  )
  return (
    <div className={styles['turn']}>
      {first.length > 0 && (
        <>
          <h3>{t('result:whatIf.first')}</h3>
          {selects(first)}
        </>
      )}
      <h3>{t(first.length > 0 ? 'result:whatIf.others' : 'result:whatIf.all')}</h3>
      {parts.map(({ name, answers }) => {
        const others = answers.map(({ question }) => question).filter((question) => !first.includes(question))
        return others.length === 0 ? null : <Disclosure key={name} summary={name} later={selects(others)} />
      })}
    </div>
  )
}
