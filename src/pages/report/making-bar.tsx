import { useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Message } from '@/domain/message'
import type { Exporter } from '@/exports/exporter'
import { useText } from '@/services'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Notice } from '@/ui/notice'
import styles from './making-bar.module.css'
import type { Making } from './use-making'

/** The one button that makes the chosen thing, always in the same place, and under it how far it is and how it ended. */
export function MakingBar({
  exporter,
  making,
  nothing,
  onMake,
  onCancel,
}: {
  readonly exporter: Exporter
  readonly making: Making
  /** Why there is nothing to make. */
  readonly nothing: Message | null
  readonly onMake: () => void
  readonly onCancel: () => void
}) {
  const { t } = useTranslation('report')
  const text = useText()
  const start = useRef<HTMLButtonElement>(null)
  const busy = making.kind === 'making'

  /** The button to stop goes away; the focus goes back to where it began. */
  function stop() {
    start.current?.focus()
    onCancel()
  }

  return (
    <Bar>
      {nothing !== null && !busy ? (
        <p className={styles['words']}>{text(nothing)}</p>
      ) : (
        <Button ref={start} kind="main" icon={<Icon name="save" />} aria-disabled={busy} onClick={onMake}>
          {t(`make.${exporter.form}`)}
        </Button>
      )}
      {busy && <MakingProgress making={making} onCancel={stop} />}
      <p role="status" className={busy ? 'visually-hidden' : styles['words']}>
        {busy && t('making.start')}
        {making.kind === 'made' && t('making.made', { file: making.file })}
        {making.kind === 'made' && making.missing.length > 0 && (
          <span className={styles['missing']}>
            {t('making.missing', {
              count: making.missing.length,
              signs: making.missing.slice(0, MOST_SIGNS).join(' '),
            })}
          </span>
        )}
        {making.kind === 'cancelled' && t('making.cancelled')}
      </p>
      {making.kind === 'failed' && (
        <Notice kind="trouble" live>
          {t('making.failed')}
        </Notice>
      )}
    </Bar>
  )
}

/** More would hide the sentence that they are in. */
const MOST_SIGNS = 12

/** What stays in sight at the foot of the panel. */
export function Bar({ children }: { readonly children: ReactNode }) {
  return <div className={styles['bar']}>{children}</div>
}

/** The start and the end are read out, each page is not. */
function MakingProgress({
  making: { exporter, done, of },
  onCancel,
}: {
  readonly making: Extract<Making, { readonly kind: 'making' }>
  readonly onCancel: () => void
}) {
  const { t } = useTranslation('report')
  const far = exporter.form === 'pdf' ? t('making.page', { done, of }) : t('making.part', { done, of })
  return (
    <div className={styles['making']}>
      <p id="making-label">{of === 0 ? t('making.start') : far}</p>
      <progress aria-labelledby="making-label" max={1} value={of === 0 ? 0 : done / of} />
      <Button onClick={onCancel}>{t('making.cancel')}</Button>
    </div>
  )
}
