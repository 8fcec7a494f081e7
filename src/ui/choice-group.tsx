import { useId, type ReactNode } from 'react'
import styles from './choice-group.module.css'
import { RadioRows, type RadioOption } from './radio-rows'

/** A question with a few answers, one of which may stand apart. Nothing is chosen beforehand unless the caller says so. */
export function ChoiceGroup<Value extends string | number>({
  question,
  help,
  options,
  apart,
  chosen,
  onChoose,
  children,
}: {
  readonly question: string
  readonly help?: string
  readonly options: readonly RadioOption<Value>[]
  /** Quieter choices after a gap, such as "I don't know". */
  readonly apart?: readonly RadioOption<Value>[]
  readonly chosen: Value | null
  readonly onChoose: (value: Value) => void
  /** What stands under the answers. */
  readonly children?: ReactNode
}) {
  const id = useId()
  return (
    <fieldset className={styles['group']} aria-describedby={help === undefined ? undefined : `${id}-help`}>
      <legend className={styles['question']}>{question}</legend>
      {help !== undefined && (
        <p id={`${id}-help`} className={styles['help']}>
          {help}
        </p>
      )}
      <div className={styles['choices']}>
        <RadioRows name={id} options={options} chosen={chosen} onChoose={onChoose} />
        {apart !== undefined && <RadioRows name={id} options={apart} chosen={chosen} onChoose={onChoose} quiet />}
      </div>
      {children}
    </fieldset>
  )
}
