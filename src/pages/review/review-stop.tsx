import type { Answers } from '@/domain/answers/answer'
import type { AskedQuestion } from '@/domain/answers/journey'
import { ReviewRow } from './review-row'
import styles from './review-stop.module.css'

/** The answers of one screen under its name. */
export function ReviewStop({
  name,
  questions,
  answers,
}: {
  readonly name: string
  readonly questions: readonly AskedQuestion[]
  readonly answers: Answers
}) {
  return (
    <div className={styles['stop']}>
      <h3 className={styles['name']}>{name}</h3>
      <ul className={styles['rows']}>
        {questions.map((question) => (
          <ReviewRow key={question.id} question={question} answer={answers[question.id]} />
        ))}
      </ul>
    </div>
  )
}
