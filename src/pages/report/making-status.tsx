import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import styles from './report-page.module.css'
import type { Making } from './use-making'

/** Says how far the report is, how it ended, and lets a person stop it. The start and the end are read out, each page is not. */
export function MakingStatus({ making, onCancel }: { readonly making: Making; readonly onCancel: () => void }) {
  const { t } = useTranslation('report')
  return (
    <div className={styles['status']}>
      {making.kind === 'making' && <MakingProgress making={making} onCancel={onCancel} />}
      <p role="status" className={making.kind === 'making' ? 'visually-hidden' : styles['made']}>
        {making.kind === 'making' && t('making.start')}
        {making.kind === 'made' && t('making.made', { file: making.file })}
        {making.kind === 'cancelled' && t('making.cancelled')}
      </p>
      {making.kind === 'failed' && (
        <Notice kind="trouble" live>
          {t('making.failed')}
        </Notice>
      )}
    </div>
  )
}

function MakingProgress({
  making: { page, of },
  onCancel,
}: {
  readonly making: Extract<Making, { readonly kind: 'making' }>
  readonly onCancel: () => void
}) {
  const { t } = useTranslation('report')
  return (
    <div className={styles['making']}>
      <p id="making-label">{of === 0 ? t('making.start') : t('making.page', { page, of })}</p>
      <progress aria-labelledby="making-label" max={1} value={of === 0 ? 0 : page / of} />
      <Button onClick={onCancel}>{t('making.cancel')}</Button>
    </div>
  )
}
