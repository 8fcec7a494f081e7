import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useServices } from '@/services'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import styles from './reading-only.module.css'

/** Says that what is open is not what was kept last, where it comes from, and what may be missing. */
export function RescueNotice() {
  const { t } = useTranslation()
  const { dossiers } = useServices()
  const rescue = useStore(dossiers, (state) => state.rescue)
  if (rescue === null) return null
  const { spare, missing } = rescue
  return (
    <div className={styles['notice']}>
      <Notice
        kind={missing === null ? 'note' : 'trouble'}
        live
        actions={<Button onClick={() => dossiers.getState().dismissRescue()}>{t('button.close')}</Button>}
      >
        <p>{t(spare ? 'keeping.rescue.spare' : 'keeping.rescue.earlier')}</p>
        <p>
          {missing === null ? t('keeping.rescue.look') : t('keeping.rescue.missing', { day: missing, moment: missing })}
        </p>
      </Notice>
    </div>
  )
}
