import { useId, useRef, type ReactNode } from 'react'
import styles from './field.module.css'
import { PRIVATE_TYPING } from './private-typing'
import { useOwnWords } from './use-own-words'

/** A line of text with its label and a word of help. Whatever is typed stays as typed, in its own writing direction. */
export function TextField({
  label,
  help,
  value,
  onChange,
}: {
  readonly label: string
  readonly help?: ReactNode
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const { key, noteWritten } = useOwnWords(value, field)
  return (
    <div className={styles['field']}>
      <FieldWords id={id} label={label} help={help} />
      <input
        key={key}
        ref={field}
        id={id}
        type="text"
        dir="auto"
        {...PRIVATE_TYPING}
        value={value}
        onChange={(event) => {
          noteWritten(event.target.value)
          onChange(event.target.value)
        }}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
      />
    </div>
  )
}

/** The label of a control and its help, tied together by ids: `id` and `id-help`. */
export function FieldWords({
  id,
  label,
  labelHidden = false,
  help,
}: {
  readonly id: string
  readonly label: string
  readonly labelHidden?: boolean
  readonly help?: ReactNode
}) {
  return (
    <>
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : styles['label']}>
        {label}
      </label>
      {help !== undefined && (
        <p id={`${id}-help`} className={styles['help']}>
          {help}
        </p>
      )}
    </>
  )
}
