import { useId, type ReactNode } from 'react'
import styles from './choice-group.module.css'
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
    <div className={styles['group']}>
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
        <div className={styles['choices']}>
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
        </div>
      </fieldset>
    </div>
  )
}
