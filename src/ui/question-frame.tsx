import { useId, type ReactNode } from 'react'
import styles from './question-frame.module.css'

/** A question, its help and its answers, read out as one group. Where there is room, the question stands beside the answers. */
export function QuestionFrame({
  place,
  question,
  help,
  children,
}: {
  /** The id by which an address points at this question. */
  readonly place?: string | undefined
  readonly question: ReactNode
  readonly help?: string | undefined
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <div className={styles['frame']}>
      <fieldset
        id={place}
        tabIndex={place === undefined ? undefined : -1}
        className={styles['inner']}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
      >
        <legend className={styles['question']}>{question}</legend>
        {help !== undefined && (
          <p id={`${id}-help`} className={styles['help']}>
            {help}
          </p>
        )}
        <div className={styles['answers']}>{children}</div>
      </fieldset>
    </div>
  )
}
