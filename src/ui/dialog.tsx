import { useLayoutEffect, useId, useRef, type ReactNode } from 'react'
import styles from './dialog.module.css'

/** A question that has to be answered before anything else. Drawn only while it is asked; escape is the same as "no". */
export function Dialog({
  title,
  children,
  actions,
  onClose,
}: {
  readonly title: string
  readonly children: ReactNode
  /** Left out where what is asked has buttons of its own. */
  readonly actions?: ReactNode
  readonly onClose: () => void
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  // Before the element goes, so that the browser gives the focus back to where it was.
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])

  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id={titleId}>{title}</h2>
      {children}
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </dialog>
  )
}
