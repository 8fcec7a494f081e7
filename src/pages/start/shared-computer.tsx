import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useServices } from '@/services'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { SharedComputerDialog } from './shared-computer-dialog'
import styles from './shared-computer.module.css'

/** For who works on a computer that others use too: the way to keep nothing here; once chosen, that it is so, and the way back. */
export function SharedComputer() {
  const { t } = useTranslation('start')
  const { dossiers, sharing } = useServices()
  const { shared, begin, end } = useStore(sharing)
  const [asking, setAsking] = useState(false)

  if (shared)
    return (
      <Notice live actions={<Button onClick={() => void end()}>{t('shared.end')}</Button>}>
        {t('shared.now')}
      </Notice>
    )

  function start() {
    setAsking(false)
    // Nobody is in a dossier here; the one that was open last stays where it is kept.
    dossiers.getState().close()
    void begin()
  }
  return (
    <>
      <p className={styles['line']}>
        {t('shared.question')}{' '}
        <Button kind="quiet" onClick={() => setAsking(true)}>
          {t('shared.offer')}
        </Button>
      </p>
      {asking && <SharedComputerDialog open={null} onBegin={start} onClose={() => setAsking(false)} />}
    </>
  )
}
