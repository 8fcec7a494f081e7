import { useId } from 'react'
import { NOT_REMEMBERED } from './private-typing'
import { namedByRow, RowWords } from './row-words'
import styles from './rows.module.css'

/** One thing that can be ticked. */
export interface CheckOption<Value extends string> {
  readonly value: Value
  readonly label: string
  /** A word or two at the end of the line, such as how many; the screen reader says it first after the label. */
  readonly aside?: string
  /** What ticking it means. */
  readonly explain?: string
}

/** Native tick boxes as rows; a fieldset around them names the group. */
export function CheckRows<Value extends string>({
  options,
  ticked,
  onTick,
}: {
  readonly options: readonly CheckOption<Value>[]
  readonly ticked: readonly Value[]
  readonly onTick: (value: Value, isTicked: boolean) => void
}) {
  const name = useId()
  return (
    <div className={styles['checks']}>
      {options.map(({ value, label, aside, explain }) => {
        const id = `${name}-${value}`
        return (
          <label key={value} className={styles['row']}>
            <input
              type="checkbox"
              {...NOT_REMEMBERED}
              className={styles['box']}
              checked={ticked.includes(value)}
              onChange={(event) => onTick(value, event.target.checked)}
              {...namedByRow(id, { aside, explain })}
            />
            <RowWords id={id} label={label} aside={aside} explain={explain} />
          </label>
        )
      })}
    </div>
  )
}
