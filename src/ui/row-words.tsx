import styles from './rows.module.css'

interface Told {
  readonly aside?: string | undefined
  readonly explain?: string | undefined
}

/** What the input of a row is called by and told of: the label, then what stands aside, then what it means. */
export function namedByRow(id: string, { aside, explain }: Told) {
  const told = [aside !== undefined && `${id}-aside`, explain !== undefined && `${id}-explain`]
  return { 'aria-labelledby': `${id}-label`, 'aria-describedby': told.filter(Boolean).join(' ') || undefined }
}

/** What stands in a row beside its dot or box. */
export function RowWords({ id, label, aside, explain }: Told & { readonly id: string; readonly label: string }) {
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
