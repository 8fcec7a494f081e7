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
  const heading = useRef<HTMLHeadingElement>(null)
  const titleId = useId()

  // Before the element goes, so that the browser gives the focus back to where it was.
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    // Not on the button that destroys, where whoever presses Enter once too often would not be asked.
    if (document.activeElement?.hasAttribute('data-destroys')) heading.current?.focus()
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
      <h2 ref={heading} id={titleId} tabIndex={-1}>
        {title}
      </h2>
      {children}
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </dialog>
  )
}
