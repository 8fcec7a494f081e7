import { useEffect, useId, useRef, useState, type ReactNode, type RefObject } from 'react'
import styles from './popover.module.css'

/** A line that opens a panel under it. A choice within closes it, and so do escape, a press elsewhere and going on with the keyboard. */
export function Popover({
  line,
  name,
  children,
}: {
  readonly line: ReactNode
  /** What the panel is called. */
  readonly name: string
  readonly children: ReactNode
}) {
  const [open, setOpen] = useState(false)
  const whole = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()

  usePressElsewhere(open, whole, () => setOpen(false))

  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- what bubbles up from the controls within
    <div
      ref={whole}
      className={styles['popover']}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) close()
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget !== null && whole.current?.contains(relatedTarget) === false) setOpen(false)
      }}
    >
      <button
        ref={button}
        type="button"
        className={styles['line']}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className={styles['words']}>{line}</span>
        <Chevron />
      </button>
      {open && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- the same
        <div
          id={id}
          role="group"
          aria-label={name}
          className={styles['panel']}
          onClick={({ target }) => {
            if (target instanceof Element && target.closest('button, a') !== null) close()
          }}
        >
          {children}
        </div>
      )}
    </div>
  )
}

function usePressElsewhere(listening: boolean, whole: RefObject<HTMLElement | null>, onPress: () => void) {
  useEffect(() => {
    if (!listening) return
    const listen = ({ target }: Event) => {
      if (target instanceof Node && whole.current?.contains(target) === false) onPress()
    }
    document.addEventListener('pointerdown', listen)
    return () => document.removeEventListener('pointerdown', listen)
  })
}

function Chevron() {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" className={styles['chevron']}>
      <path
        d="M2 4l4 4 4-4"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
