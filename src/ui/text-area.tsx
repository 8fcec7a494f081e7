import { useId, useRef, type ReactNode, type RefObject } from 'react'
import { FieldWords } from './field'
import fieldStyles from './field.module.css'
import { PRIVATE_TYPING } from './private-typing'
import styles from './text-area.module.css'
import { useOwnWords } from './use-own-words'

/** Running text with its label; it grows with what is typed, up to half a screen. */
export function TextArea({
  label,
  labelHidden = false,
  help,
  value,
  rows = 3,
  lang,
  trouble,
  ref,
  onChange,
}: {
  readonly label: string
  /** Said only, where the words already stand above it. */
  readonly labelHidden?: boolean
  readonly help?: ReactNode
  readonly value: string
  readonly rows?: number
  /** Of the text, where it is not that of the page. */
  readonly lang?: string
  /** The id of what says that something is the matter with it, while something is. */
  readonly trouble?: string | undefined
  readonly ref?: RefObject<HTMLTextAreaElement | null>
  readonly onChange: (value: string) => void
}) {
  const id = useId()
  const own = useRef<HTMLTextAreaElement>(null)
  const area = ref ?? own
  const { key, noteWritten } = useOwnWords(value, area)
  return (
    <div className={fieldStyles['field']}>
      <FieldWords id={id} label={label} labelHidden={labelHidden} help={help} />
      <textarea
        key={key}
        ref={area}
        id={id}
        className={styles['area']}
        dir="auto"
        lang={lang}
        {...PRIVATE_TYPING}
        rows={rows}
        value={value}
        onChange={(event) => {
          noteWritten(event.target.value)
          onChange(event.target.value)
        }}
        aria-invalid={trouble !== undefined || undefined}
        aria-describedby={[help !== undefined && `${id}-help`, trouble].filter(Boolean).join(' ') || undefined}
      />
    </div>
  )
}
