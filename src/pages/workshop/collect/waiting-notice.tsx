import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mustWait } from '@/domain/room/look-at-room'
import { changesSinceShown, renewRoom } from '@/domain/workshop/shown-room'
import { useChange, useDossier } from '@/services'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Notice } from '@/ui/notice'
import { useWorkshop } from './use-workshop'

/** Who came, went or changed since the room looked: whether they wait, why, and how to let them in all the same. */
export function WaitingNotice() {
  const { t } = useTranslation('collect')
  const change = useChange()
  const dossier = useDossier()
  const workshop = useWorkshop()
  const [asks, setAsks] = useState(false)
  const count = changesSinceShown(workshop)
  const waits = useMemo(() => mustWait(dossier), [dossier])
  if (count === 0) return null
  if (!waits) return <Notice>{t('waiting.next', { count })}</Notice>

  return (
    <>
      <Notice actions={<Button onClick={() => setAsks(true)}>{t('waiting.letIn')}</Button>}>
        <p>{t('waiting.count', { count })}</p>
        <p>{t('waiting.why')}</p>
      </Notice>
      {asks && (
        <Dialog
          title={t('waiting.title')}
          onClose={() => setAsks(false)}
          actions={
            <>
              <Button kind="trouble" onClick={() => change(renewRoom)}>
                {t('waiting.yes')}
              </Button>
              <Button onClick={() => setAsks(false)}>{t('waiting.no')}</Button>
            </>
          }
        >
          <p>{t('waiting.risk')}</p>
          <p>{t('waiting.better')}</p>
        </Dialog>
      )}
    </>
  )
}
