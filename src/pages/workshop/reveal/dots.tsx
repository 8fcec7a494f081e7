import { useTranslation } from 'react-i18next'
import styles from './where-screen.module.css'

/** More than this in one place would not be seen apart. */
const MOST_DOTS = 30

/** A dot for each person, and how many there are; a bar where there are too many for dots. */
export function Dots({ count, most }: { readonly count: number; readonly most: number }) {
  const { t } = useTranslation()
  return (
    <span className={styles['dots']}>
      <span className={styles['count']} data-none={count === 0 || undefined}>
        {t('reveal:where.people', { count })}
      </span>
      {most <= MOST_DOTS ? (
        <span className={styles['pile']} aria-hidden="true">
          {Array.from({ length: count }, (_, place) => (
            <span key={place} className={styles['dot']} />
          ))}
        </span>
      ) : (
        <span className={styles['bar']} aria-hidden="true" style={{ blockSize: `${(count / most) * 100}%` }} />
      )}
    </span>
  )
}
