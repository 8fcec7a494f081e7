import { useTranslation } from 'react-i18next'
import { Notice } from '@/ui/notice'

/** In place of a room at which nobody looked yet, in a window that only reads: it could not note the look. */
export function NotLookedYet() {
  const { t } = useTranslation('room')
  return (
    <Notice>
      <p>{t('notLookedYet')}</p>
    </Notice>
  )
}
