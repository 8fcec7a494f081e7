import styles from './table-sign.module.css'

/** People around a table, the size of a word; the words beside it say that it is a workshop. */
export function TableSign() {
  return (
    <svg viewBox="0 0 48 20" width="48" height="20" aria-hidden="true" className={styles['sign']}>
      {[8, 24, 40].map((x) => (
        <circle key={x} cx={x} cy="4.5" r="3.5" className={styles['person']} />
      ))}
      <rect x="3" y="11" width="42" height="5" rx="2.5" className={styles['table']} />
    </svg>
  )
}
