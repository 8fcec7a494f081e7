import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useText } from '@/services'
import type { CollectedLine } from '@/store/collecting'
import { Button } from '@/ui/button'
import styles from './problem-list.module.css'

/** One line: what it is about, what is the matter, whether it counts, and what may be chosen in its place. */
export const ProblemWords = memo(function ProblemWords({
  line: { id, source, why, counts, instead },
  onInstead,
}: {
  readonly line: CollectedLine
  readonly onInstead: (line: number) => void
}) {
  const { t } = useTranslation('collect')
  const text = useText()
  return (
    <>
      <p id={`collect-line-${id}`} className={styles['about']}>
        {source !== '' && <bdi className={styles['source']}>{source}</bdi>}{' '}
        <span className={styles['counts']}>{t(counts ? 'problems.counts' : 'problems.countsNot')}</span>
      </p>
      {/* What is chosen changes it while the focus stays on the button. */}
      <p dir="auto" aria-live={instead === null ? undefined : 'polite'}>
        {text(why)}
      </p>
      {instead !== null && (
        <Button aria-describedby={`collect-line-${id}`} onClick={() => onInstead(id)}>
          {t(counts ? 'problems.other' : 'problems.instead')}
        </Button>
      )}
    </>
  )
})
