import { useId, type ReactNode, type Ref } from 'react'
import { FieldWords } from './field'
import styles from './passphrase-field.module.css'

/**
 * A line for a passphrase, hidden until the person wants to see it. Neither browser nor keyboard is asked to remember,
 * mend or complete it: what a browser remembers may travel to an account elsewhere.
 */
export function PassphraseField({
  ref,
  label,
  help,
  value,
  shown,
  problem = null,
  onChange,
}: {
  readonly ref?: Ref<HTMLInputElement>
  readonly label: string
  readonly help?: ReactNode
  readonly value: string
  /** Whether the signs can be read. */
  readonly shown: boolean
  /** What is wrong with it, in words; null when nothing is. */
  readonly problem?: string | null
  readonly onChange: (value: string) => void
}) {
  const id = useId()
  const describedBy = [help === undefined ? null : `${id}-help`, problem === null ? null : `${id}-problem`]
  return (
    <div className={styles['field']}>
      <FieldWords id={id} label={label} help={help} />
      {problem !== null && (
        <p id={`${id}-problem`} className={styles['problem']}>
          {problem}
        </p>
      )}
      <input
        ref={ref}
        id={id}
        type={shown ? 'text' : 'password'}
        dir="auto"
        translate="no"
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={problem !== null}
        aria-describedby={describedBy.filter((part) => part !== null).join(' ') || undefined}
      />
    </div>
  )
}

/** Lets the signs of passphrases be read, or hides them again. */
export function ShowPassphrase({
  label,
  shown,
  onShow,
}: {
  readonly label: string
  readonly shown: boolean
  readonly onShow: (shown: boolean) => void
}) {
  return (
    <label className={styles['show']}>
      <input type="checkbox" checked={shown} onChange={(event) => onShow(event.target.checked)} />
      <span>{label}</span>
    </label>
  )
}
