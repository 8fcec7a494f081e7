import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useServices } from '@/services'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Notice } from '@/ui/notice'
import styles from './reading-only.module.css'

/** Reminds once a day of work of an earlier day that stands in no file: a browser forgets, a file does not. */
export function FileReminder() {
  const { t } = useTranslation()
  const { dossiers, reminding, saveAsFile } = useServices()
  const { unfiled, putOff } = useStore(reminding)
  const isKept = useStore(dossiers, ({ keeping }) => keeping.kind === 'kept' || keeping.kind === 'keeping')
  if (unfiled === null || !isKept) return null
  const { since, file } = unfiled

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
            <Button kind="quiet" onClick={() => void putOff()}>
              {t('keeping.reminder.later')}
            </Button>
          </>
        }
      >
        {file === null ? t('keeping.reminder.noFile', { since }) : t('keeping.reminder.oldFile', { since, file })}
      </Notice>
    </div>
  )
}
