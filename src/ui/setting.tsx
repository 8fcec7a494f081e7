import { useId } from 'react'
import { RadioRows, type RadioOption } from './radio-rows'
import styles from './setting.module.css'

/** One thing to choose, in a few rows under its question. */
export function Setting<Value extends string>({
  question,
  help,
  options,
  chosen,
  onChoose,
}: {
  readonly question: string
  readonly help?: string
  readonly options: readonly RadioOption<Value>[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
}) {
  const id = useId()
  return (
    <fieldset className={styles['setting']} aria-describedby={help === undefined ? undefined : `${id}-help`}>
      <legend>{question}</legend>
      <RadioRows name={id} options={options} chosen={chosen} onChoose={onChoose} />
      {help !== undefined && (
        <p id={`${id}-help`} className={styles['help']}>
          {help}
        </p>
      )}
    </fieldset>
  )
}
