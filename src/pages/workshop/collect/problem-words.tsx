import { memo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useText } from '@/services'
import type { CollectedLine } from '@/store/collecting'
import { Button } from '@/ui/button'
import styles from './problem-list.module.css'
import { useGoing } from './use-going'

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
  const words = useRef<HTMLParagraphElement>(null)
  return (
    <>
      <p id={`collect-line-${id}`} className={styles['about']}>
        {source !== '' && <bdi className={styles['source']}>{source}</bdi>}{' '}
        <span className={styles['counts']}>{t(counts ? 'problems.counts' : 'problems.countsNot')}</span>
      </p>
      {/* What is chosen changes it while the focus stays on the button. */}
      <p ref={words} tabIndex={-1} dir="auto" aria-live={instead === null ? undefined : 'polite'}>
        {text(why)}
      </p>
      {instead !== null && (
        <Choose about={`collect-line-${id}`} onClick={() => onInstead(id)} onGone={() => words.current?.focus()}>
          {t(counts ? 'problems.other' : 'problems.instead')}
        </Choose>
      )}
    </>
  )
})

function Choose({
  about,
  onClick,
  onGone,
  children,
}: {
  /** The id of what the line is about. */
  readonly about: string
  readonly onClick: () => void
  /** It goes while the focus is on it: nothing is left to choose. */
  readonly onGone: () => void
  readonly children: string
}) {
  const button = useGoing<HTMLButtonElement>(onGone)
  return (
    <Button ref={button} aria-describedby={about} onClick={onClick}>
      {children}
    </Button>
  )
}
