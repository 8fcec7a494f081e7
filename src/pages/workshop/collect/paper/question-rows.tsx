import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuestionId } from '@/domain/answers/answer'
import type { Choice } from '@/domain/instrument/scale'
import { wordsOf } from '@/domain/instrument/words-of'
import { PAPER_CHOICES, type PaperStep, type PaperValue } from '@/domain/workshop/paper-sheet'
import { useText } from '@/services'
import { NOT_REMEMBERED } from '@/ui/private-typing'
import styles from './question-rows.module.css'
import type { Paper } from './use-paper'
import { PAPER_HERE } from './paper-here'

/** Every question that is asked as one row, in the order of the paper. */
export function QuestionRows({
  paper: { sheet, form, give },
  here,
}: {
  readonly paper: Paper
  readonly here: PaperStep
}) {
  return (
    <div className={styles['rows']}>
      {sheet.questions.map((id, index) => (
        <QuestionRow
          key={id}
          id={id}
          number={index + 1}
          chosen={form.choices[id] ?? null}
          isHere={here === id}
          onGive={give}
        />
      ))}
    </div>
  )
}

/** Drawn again only when it changes itself: a key draws two rows, not sixty. */
const QuestionRow = memo(function QuestionRow({
  id,
  number,
  chosen,
  isHere,
  onGive,
}: {
  readonly id: QuestionId
  readonly number: number
  readonly chosen: Choice | null
  readonly isHere: boolean
  readonly onGive: (step: PaperStep, value: PaperValue) => void
}) {
  const { t } = useTranslation('collect')
  const text = useText()
  return (
    <fieldset
      id={isHere ? PAPER_HERE : undefined}
      data-step={id}
      className={`${styles['row']} ${isHere ? styles['here'] : ''}`}
    >
      <legend className={styles['question']}>
        <span className={styles['number']}>{number}</span>{' '}
        <span className={styles['statement']}>{text(wordsOf(id).statement)}</span>
      </legend>
      <div className={styles['choices']}>
        {PAPER_CHOICES.map((choice, index) => (
          <label key={choice} className={styles['choice']}>
            <input
              type="radio"
              {...NOT_REMEMBERED}
              name={`paper-${id}`}
              checked={choice === chosen}
              onChange={() => onGive(id, choice)}
              // Chosen once more, it is open again.
              onClick={() => choice === chosen && onGive(id, null)}
              aria-label={t(`instrument:scale.level.${choice}.label`)}
              aria-keyshortcuts={String(index + 1)}
            />
            <span aria-hidden="true">{index + 1}</span>
          </label>
        ))}
        <span aria-hidden="true" className={styles['chosen']}>
          {chosen !== null && t(`instrument:scale.level.${chosen}.label`)}
        </span>
      </div>
    </fieldset>
  )
})
