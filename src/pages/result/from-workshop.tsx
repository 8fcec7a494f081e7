import { useTranslation } from 'react-i18next'
import { useRound } from '@/services'
import { Notice } from '@/ui/notice'
import styles from './result-page.module.css'

/** Of a round that began in a workshop: where its figures come from, and why the room can have seen others; nothing otherwise. */
export function FromWorkshop() {
  const { t } = useTranslation('result')
  const { fromWorkshop = false } = useRound()
  if (!fromWorkshop) return null
  return (
    <div className={styles['from']}>
      <Notice>
        <p>{t('fromWorkshop')}</p>
      </Notice>
    </div>
  )
}
