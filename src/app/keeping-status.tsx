import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useServices } from '@/services'
import styles from './keeping-status.module.css'

/** Says in words that the open dossier is kept, and when; trouble has a notice of its own. */
export function KeepingStatus() {
  const { t } = useTranslation()
  const { dossiers, platform } = useServices()
  const keeping = useStore(dossiers, (state) => state.keeping)

  switch (keeping.kind) {
    case 'kept': {
      const words = isSameDay(keeping.at, platform.now()) ? 'keeping.kept' : 'keeping.keptOn'
      return <p className={styles['keeping']}>{t(words, { moment: keeping.at })}</p>
    }
    case 'keeping':
      return <p className={styles['keeping']}>{t('keeping.keeping')}</p>
    case 'elsewhere':
    case 'copied':
      return <p className={styles['keeping']}>{t(`keeping.${keeping.kind}`)}</p>
    case 'not-kept':
      return <p className={styles['trouble']}>{t('keeping.notKept')}</p>
  }
}

function isSameDay(one: Date, other: Date) {
  return one.toDateString() === other.toDateString()
}
