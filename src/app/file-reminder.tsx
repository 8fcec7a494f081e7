import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useStore } from 'zustand'
import { paths } from '@/paths'
import { useServices } from '@/services'
import { Button, buttonClass } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Notice } from '@/ui/notice'
import styles from './reading-only.module.css'

/** Reminds once a day of work of an earlier day that stands in no file: a browser forgets, a file does not. */
export function FileReminder() {
  const { t } = useTranslation()
  const { dossiers, reminding, saveAsFile } = useServices()
  const { unfiled, putOff } = useStore(reminding)
  const isKept = useStore(dossiers, ({ keeping }) => keeping.kind === 'kept' || keeping.kind === 'keeping')
  const takingPart = useStore(dossiers, ({ dossier }) => (dossier?.takingPart === undefined ? null : dossier.id))
  if (unfiled === null || !isKept) return null
  const { since, file } = unfiled
  const later = (
    <Button kind="quiet" onClick={() => void putOff()}>
      {t('keeping.reminder.later')}
    </Button>
  )
  if (takingPart !== null)
    return (
      <div className={styles['notice']}>
        <Notice
          actions={
            <>
              <Link to={paths.handIn(takingPart)} className={buttonClass('plain')}>
                {t('participant:keeping.reminderDone')}
              </Link>
              {later}
            </>
          }
        >
          {t('participant:keeping.reminder', { since })}
        </Notice>
      </div>
    )

  const save = () => {
    const { dossier } = dossiers.getState()
    if (dossier !== null) void saveAsFile(dossier)
  }
  return (
    <div className={styles['notice']}>
      <Notice
        actions={
          <>
            <Button icon={<Icon name="save" />} onClick={save}>
              {t('button.save')}
            </Button>
            {later}
          </>
        }
      >
        {file === null ? t('keeping.reminder.noFile', { since }) : t('keeping.reminder.oldFile', { since, file })}
      </Notice>
    </div>
  )
}
