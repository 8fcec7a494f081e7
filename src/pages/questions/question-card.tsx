import { memo, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuestionId } from '@/domain/answers/answer'
import { giveAnswer } from '@/domain/answers/change-dossier'
import type { Choice } from '@/domain/instrument/scale'
import { wordsOf } from '@/domain/instrument/words-of'
import { useChange, useText } from '@/services'
import { KeySign } from '@/ui/key-sign'
import { WithdrawButton } from '@/ui/withdraw-button'
import { Evidence, Why } from './behind-question'
import { levelOfKey } from './level-of-key'
import { NoteField } from './note-field'
import styles from './question-card.module.css'
import { Scale } from './scale'
import { useAnswer } from './use-round-parts'

/** A statement with its scale, what shows it and why it counts. Draws again only when its own answer changes. */
export const QuestionCard = memo(function QuestionCard({
  id,
  isKey,
}: {
  readonly id: QuestionId
  /** A key question: much rests on it. */
  readonly isKey: boolean
}) {
  const { t } = useTranslation('wizard')
  const text = useText()
  const change = useChange()
  const answer = useAnswer(id)
  const chosen = answer?.level ?? null
  const choose = (choice: Choice | null) => change((dossier) => giveAnswer(dossier, id, choice))

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are an extra: every choice has its own control
    <fieldset
      id={id}
      tabIndex={-1}
      className={styles['card']}
      aria-describedby={`${id}-evidence`}
      onKeyDown={(event) => chooseByKey(event, choose)}
    >
      <legend className={styles['legend']}>
        {isKey && (
          <span className={styles['key']}>
            <KeySign />
            {t('questions.key')}
          </span>
        )}
        <span className={styles['statement']}>{text(wordsOf(id).statement)}</span>
      </legend>
      <Evidence question={id} />
      <Scale name={id} chosen={chosen} onChoose={choose} />
      <div className={styles['more']}>
        <NoteField id={id} note={answer?.note ?? ''} asksWhyOutside={isKey && chosen === 'NA'} />
        <Why question={id} />
        <div className={styles['withdraw']}>
          <WithdrawButton label={t('questions.withdraw')} available={chosen !== null} onWithdraw={() => choose(null)} />
        </div>
      </div>
    </fieldset>
  )
})

/** 1 to 5 choose a level anywhere in the question, except where a person types. */
function chooseByKey(event: KeyboardEvent<HTMLFieldSetElement>, choose: (choice: Choice) => void) {
  const level = event.target instanceof HTMLTextAreaElement ? null : levelOfKey(event)
  if (level === null) return
  event.preventDefault()
  choose(level)
  event.currentTarget.querySelector<HTMLInputElement>(`input[value="${level}"]`)?.focus()
}
