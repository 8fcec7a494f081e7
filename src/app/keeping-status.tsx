import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { clockTime } from '@/i18n/moment'
import { useLanguage, useServices } from '@/services'
import styles from './keeping-status.module.css'

/** Says in words where the open dossier is kept. Only trouble is read out loud, not every keystroke. */
export function KeepingStatus() {
  const { t } = useTranslation()
  const language = useLanguage()
  const keeping = useStore(useServices().dossiers, (state) => state.keeping)
  const trouble =
    keeping.kind === 'not-kept' ? t('keeping.notKept', { reason: t(`keeping.reason.${keeping.problem}`) }) : ''

  return (
    <div className={styles['keeping']}>
      <output className={styles['trouble']}>{trouble}</output>
      {keeping.kind === 'kept' && <p>{t('keeping.kept', { time: clockTime(language, keeping.at) })}</p>}
      {keeping.kind === 'keeping' && <p>{t('keeping.keeping')}</p>}
    </div>
  )
}
