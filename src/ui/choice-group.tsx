import { useId, type ReactNode } from 'react'
import styles from './choice-group.module.css'
import { QuestionFrame } from './question-frame'
import { RadioRows, type RadioOption } from './radio-rows'
import { WithdrawButton } from './withdraw-button'

/** A question with a few answers, one of which may stand apart. Nothing is chosen beforehand unless the caller says so. */
export function ChoiceGroup<Value extends string | number>({
  place,
  question,
  help,
  options,
  apart,
  chosen,
  withdraw,
  onChoose,
  onWithdraw,
  children,
}: {
  /** The id by which an address points at this question. */
  readonly place?: string
  readonly question: ReactNode
  readonly help?: string
  readonly options: readonly RadioOption<Value>[]
  /** Quieter choices after a gap, such as "I don't know". */
  readonly apart?: readonly RadioOption<Value>[]
  readonly chosen: Value | null
  /** What the button is called that takes the choice back; without it, there is none. */
  readonly withdraw?: string
  readonly onChoose: (value: Value) => void
  readonly onWithdraw?: () => void
  /** What stands under the answers. */
  readonly children?: ReactNode
}) {
  const id = useId()
  return (
    <QuestionFrame place={place} question={question} help={help}>
      <RadioRows name={id} options={options} chosen={chosen} onChoose={onChoose} />
      {(apart !== undefined || withdraw !== undefined) && (
        <div className={styles['foot']}>
          {apart !== undefined && <RadioRows name={id} options={apart} chosen={chosen} onChoose={onChoose} quiet />}
          {withdraw !== undefined && (
            <WithdrawButton label={withdraw} available={chosen !== null} onWithdraw={() => onWithdraw?.()} />
          )}
        </div>
      )}
      {children}
    </QuestionFrame>
  )
}
