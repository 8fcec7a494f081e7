import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import type { Trial } from './trial'
import styles from './what-if.module.css'

/** What was done with the last trial; a kept one can be taken back. */
export type Settled =
  | { readonly kind: 'kept'; readonly count: number; readonly back: Trial }
  | { readonly kind: 'dropped' }
  | { readonly kind: 'undone' }

/** Says what was done with the trial. The button that was pressed is gone by then, so this line takes the focus. */
export function SettledLine({
  settled,
  onUndo,
}: {
  readonly settled: Settled | null
  readonly onUndo: (back: Trial) => void
}) {
  const { t } = useTranslation()
  const line = useRef<HTMLParagraphElement>(null)

  useEffect(() => {
    if (settled !== null) line.current?.focus()
  }, [settled])

  if (settled === null) return null
  return (
    <p ref={line} tabIndex={-1} className={styles['settled']}>
      {t(`result:whatIf.${settled.kind}`, settled.kind === 'kept' ? { count: settled.count } : {})}{' '}
      {settled.kind === 'kept' && (
        <Button kind="quiet" onClick={() => onUndo(settled.back)}>
          {t('result:whatIf.undo')}
        </Button>
      )}
    </p>
  )
}
