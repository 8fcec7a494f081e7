import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useStore } from 'zustand'
import { paths } from '@/paths'
import { useServices } from '@/services'
import { Button, buttonClass } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Notice } from '@/ui/notice'
import styles from './keeping-trouble.module.css'

/** Says that the open dossier is not kept, why, and what to do. It stays in sight, however far down the page. */
export function KeepingTrouble() {
  const { t } = useTranslation()
  const { dossiers, saveAsFile } = useServices()
  const problem = useStore(dossiers, ({ keeping }) => (keeping.kind === 'not-kept' ? keeping.problem : null))
  const takingPart = useStore(dossiers, ({ dossier }) => (dossier?.takingPart === undefined ? null : dossier.id))
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
          takingPart === null ? (
            <Button icon={<Icon name="save" />} onClick={save}>
              {t('button.save')}
            </Button>
          ) : (
            <Link to={paths.handIn(takingPart)} className={buttonClass('plain')}>
              {t('participant:keeping.reminderDone')}
            </Link>
          )
        }
      >
        {t('keeping.trouble', { reason: t(`keeping.reason.${problem}`) })}
      </Notice>
    </div>
  )
}
