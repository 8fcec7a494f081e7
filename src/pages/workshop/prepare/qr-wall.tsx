import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import styles from './qr-wall.module.css'

/** A code over the whole window, for a projector or a sheet of paper: only this is printed. Escape closes it. */
export function QrWall({
  title,
  children,
  onClose,
}: {
  readonly title: string
  /** The code. */
  readonly children: ReactNode
  readonly onClose: () => void
}) {
  const { t } = useTranslation('prepare')
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()

  // Before the element goes, so that the browser gives the focus back to where it was.
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])

  // In the body itself, so that a print can leave out all that stands beside it.
  return createPortal(
    <dialog
      ref={dialog}
      className={styles['wall']}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className={styles['inside']}>
        <h2 id={heading} className={styles['title']} dir="auto">
          {title.trim() === '' ? t('common:workshop.untitled') : title}
        </h2>
        <p className={styles['how']}>{t('invite.qr.how')}</p>
        {children}
        <div className={styles['foot']}>
          <Button onClick={onClose}>{t('common:button.close')}</Button>
          <p>{t('invite.qr.print')}</p>
        </div>
      </div>
    </dialog>,
    document.body,
  )
}
