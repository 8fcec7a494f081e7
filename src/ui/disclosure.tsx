import { useState, type ReactNode } from 'react'
import styles from './disclosure.module.css'

/** A line that opens what lies behind it; native, so that searching in the page finds it too. */
export function Disclosure({
  summary,
  open = false,
  onOpen,
  children,
  later,
}: {
  readonly summary: ReactNode
  /** Open from the start; later it only ever opens it, and leaves the closing to the person. */
  readonly open?: boolean
  /** The person opened it. */
  readonly onOpen?: () => void
  readonly children?: ReactNode
  /** What takes long to draw: drawn once it is open. */
  readonly later?: ReactNode
}) {
  const [shown, setShown] = useState(open)
  const [asked, setAsked] = useState(open)
  if (open !== asked) {
    setAsked(open)
    if (open) setShown(true)
  }

  return (
    <details className={styles['disclosure']} open={shown} onToggle={(event) => setShown(event.currentTarget.open)}>
      {/* The toggle event comes later and for every reason; a click is the person's own. */}
      <summary className={styles['summary']} onClick={() => !shown && onOpen?.()}>
        <Chevron />
        <span>{summary}</span>
      </summary>
      <div className={styles['body']}>
        {children}
        {shown && later}
      </div>
    </details>
  )
}

function Chevron() {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" className={styles['chevron']}>
      <path
        d="M4 2l4 4-4 4"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
