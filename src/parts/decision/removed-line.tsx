import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import styles from './decision.module.css'

/** Says that something was taken away and offers it back; the row that had the focus is gone, so it takes the focus. */
export function RemovedLine<Thing>({
  removed,
  words,
  onUndo,
}: {
  readonly removed: Thing | null
  readonly words: string
  readonly onUndo: (thing: Thing) => void
}) {
  const { t } = useTranslation()
  const line = useRef<HTMLParagraphElement>(null)

  useEffect(() => {
    if (removed !== null) line.current?.focus()
  }, [removed])

  if (removed === null) return null
  return (
    <p ref={line} tabIndex={-1} className={styles['removed']}>
      {words}{' '}
      <Button kind="quiet" onClick={() => onUndo(removed)}>
        {t('decision:removed.undo')}
      </Button>
    </p>
  )
}

/** What was taken away, as long as it did not come back in another way, as by undoing. */
export function stillGone<Thing extends { readonly id: string }>(
  removed: Thing | null,
  present: readonly Thing[],
): Thing | null {
  return present.some(({ id }) => id === removed?.id) ? null : removed
}
