import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useServices } from '@/services'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Notice } from '@/ui/notice'
import styles from './keeping-trouble.module.css'

/** Says that the open dossier is not kept, why, and what to do. It stays in sight, however far down the page. */
export function KeepingTrouble() {
  const { t } = useTranslation()
  const { dossiers, saveAsFile } = useServices()
  const problem = useStore(dossiers, ({ keeping }) => (keeping.kind === 'not-kept' ? keeping.problem : null))
  if (problem === null) return null

  const save = () => {
    const { dossier } = dossiers.getState()
    if (dossier !== null) void saveAsFile(dossier)
  }
  return (
    <div className={styles['trouble']}>
      <Notice
        kind="trouble"
        live
        actions={
          <Button icon={<Icon name="save" />} onClick={save}>
            {t('button.save')}
          </Button>
        }
      >
        {t('keeping.trouble', { reason: t(`keeping.reason.${problem}`) })}
      </Notice>
    </div>
  )
}
