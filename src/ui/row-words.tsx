import styles from './rows.module.css'

/** What stands in a row beside its dot or box; the ids are those that the input names. */
export function RowWords({
  id,
  label,
  aside,
  explain,
}: {
  readonly id: string
  readonly label: string
  readonly aside?: string | undefined
  readonly explain?: string | undefined
}) {
  return (
    <span className={styles['words']}>
      <span id={`${id}-label`} className={styles['label']}>
        {label}
      </span>
      {aside !== undefined && (
        <span id={`${id}-aside`} className={styles['aside']}>
          {aside}
        </span>
      )}
      {explain !== undefined && (
        <span id={`${id}-explain`} className={styles['explain']}>
          {explain}
        </span>
      )}
    </span>
  )
}
