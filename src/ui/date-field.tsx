import { useId } from 'react'
import { FieldWords } from './field'
import fieldStyles from './field.module.css'
import { NOT_REMEMBERED } from './private-typing'
import styles from './date-field.module.css'

/** A day with its label, as the machine of the person writes days. The value is `yyyy-mm-dd`, or empty. */
export function DateField({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: string
  readonly onChange: (day: string) => void
}) {
  const id = useId()
  return (
    <div className={fieldStyles['field']}>
      <FieldWords id={id} label={label} />
      <input
        id={id}
        type="date"
        {...NOT_REMEMBERED}
        className={styles['day']}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
