import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useServices } from '@/services'
import type { Keeping } from '@/store/dossier-store'
import styles from './keeping-status.module.css'

/** Says in words where the open dossier is kept. Only trouble is read out loud, not every keystroke. */
export function KeepingStatus() {
  const { t } = useTranslation()
  const { dossiers, platform } = useServices()
  const keeping = useStore(dossiers, (state) => state.keeping)
  const trouble = troubleOf(keeping)

  return (
    <div className={styles['keeping']}>
      <output className={styles['trouble']}>
        {trouble !== null && t('keeping.notKept', { reason: t(`keeping.reason.${trouble}`) })}
      </output>
      {keeping.kind === 'kept' &&
        (isSameDay(keeping.at, platform.now())
          ? t('keeping.kept', { moment: keeping.at })
          : t('keeping.keptOn', { moment: keeping.at }))}
      {keeping.kind === 'keeping' && t('keeping.keeping')}
    </div>
  )
}

function troubleOf(keeping: Keeping) {
  switch (keeping.kind) {
    case 'kept':
    case 'keeping':
      return null
    case 'not-kept':
      return keeping.problem
    case 'overtaken':
      return 'overtaken'
  }
}

function isSameDay(one: Date, other: Date) {
  return one.toDateString() === other.toDateString()
}
