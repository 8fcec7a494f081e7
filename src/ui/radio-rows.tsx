import { NOT_REMEMBERED } from './private-typing'
import { namedByRow, RowWords } from './row-words'
import styles from './rows.module.css'

/** One thing that can be chosen. */
export interface RadioOption<Value extends string | number> {
  readonly value: Value
  readonly label: string
  /** What choosing it means; the screen reader says it after the label. */
  readonly explain?: string
  /** A word or two at the end of the line, such as the form of a file; the screen reader says it first after the label. */
  readonly aside?: string
  /** The key that chooses it, as in `aria-keyshortcuts`. */
  readonly shortcut?: string
}

/**
 * Native radio buttons as rows; a fieldset around them names the group. `quiet` is for the choices that stand apart.
 * Two of these with the same name are one group: the arrow keys walk through both.
 */
export function RadioRows<Value extends string | number>({
  name,
  options,
  chosen,
  quiet = false,
  onChoose,
}: {
  readonly name: string
  readonly options: readonly RadioOption<Value>[]
  readonly chosen: Value | null
  readonly quiet?: boolean
  readonly onChoose: (value: Value) => void
}) {
  return (
    <div className={styles[quiet ? 'apart' : 'rows']}>
      {options.map(({ value, label, explain, aside, shortcut }) => {
        const id = `${name}-${value}`
        return (
          <label key={value} className={styles['row']}>
            <input
              type="radio"
              {...NOT_REMEMBERED}
              className={styles['dot']}
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
              {...namedByRow(id, { aside, explain })}
              aria-keyshortcuts={shortcut}
            />
            <RowWords id={id} label={label} aside={aside} explain={explain} />
          </label>
        )
      })}
    </div>
  )
}
