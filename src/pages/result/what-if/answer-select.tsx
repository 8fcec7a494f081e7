import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuestionId } from '@/domain/answers/answer'
import { wordsOf } from '@/domain/instrument/words-of'
import { ESCAPES, LEVELS, type Choice } from '@/domain/instrument/scale'
import { useText } from '@/services'
import { NOT_REMEMBERED } from '@/ui/private-typing'
import { choiceLabel } from '../choice-label'
import styles from './what-if.module.css'

const CHOICES: readonly (Choice | null)[] = [null, ...LEVELS, ...ESCAPES]

/** One answer that can be turned; a changed one says what stands in the dossier. */
export function AnswerSelect({
  question,
  real,
  tried,
  onTry,
}: {
  readonly question: QuestionId
  readonly real: Choice | null
  readonly tried: Choice | null
  readonly onTry: (question: QuestionId, choice: Choice | null) => void
}) {
  const { t } = useTranslation()
  const text = useText()
  const id = useId()
  const changed = tried !== real
  return (
    <li className={styles['answer']} data-changed={changed || undefined}>
      <label htmlFor={id}>{text(wordsOf(question).statement)}</label>
      <select
        id={id}
        {...NOT_REMEMBERED}
        value={String(tried)}
        aria-describedby={changed ? `${id}-was` : undefined}
        onChange={(event) => onTry(question, choiceOf(event.target.value))}
      >
        {CHOICES.map((choice) => (
          <option key={String(choice)} value={String(choice)}>
            {text(choiceLabel(choice))}
          </option>
        ))}
      </select>
      {changed && (
        <p id={`${id}-was`} className={styles['was']}>
          {t('result:whatIf.was', { choice: text(choiceLabel(real)) })}
        </p>
      )}
    </li>
  )
}

function choiceOf(value: string): Choice | null {
  return CHOICES.find((choice) => String(choice) === value) ?? null
}
