import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import styles from './report-page.module.css'
import type { Making } from './use-making'

/** Says how far the report is, how it ended, and lets a person stop it. */
export function MakingStatus({ making, onCancel }: { readonly making: Making; readonly onCancel: () => void }) {
  const { t } = useTranslation('report')
  switch (making.kind) {
    case 'idle':
      return null
    case 'making': {
      const label = making.of === 0 ? t('making.start') : t('making.page', { page: making.page, of: making.of })
      return (
        <div className={styles['making']}>
          <p id="making-label">{label}</p>
          <progress aria-labelledby="making-label" max={1} value={making.of === 0 ? 0 : making.page / making.of} />
          <Button onClick={onCancel}>{t('making.cancel')}</Button>
        </div>
      )
    }
    case 'made':
      return <p className={styles['made']}>{t('making.made', { file: making.file })}</p>
    case 'cancelled':
      return <p className={styles['made']}>{t('making.cancelled')}</p>
    case 'failed':
      return (
        <Notice kind="trouble" live>
          {t('making.failed')}
        </Notice>
      )
  }
}
