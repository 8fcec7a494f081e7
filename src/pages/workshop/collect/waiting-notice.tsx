import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mustWait } from '@/domain/room/look-at-room'
import { FEWEST_CHANGES } from '@/domain/room/may-show'
import { changesSinceShown, hasOnlyGrown, renewRoom } from '@/domain/workshop/shown-room'
import { useChange, useDossier } from '@/services'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Notice } from '@/ui/notice'
import { takeOverFocus } from '@/ui/take-over-focus'
import { useWorkshop } from './use-workshop'

/** Who came, went or changed since the room looked: whether they wait, why, and how to let them in all the same. */
export function WaitingNotice() {
  const { t } = useTranslation('collect')
  const change = useChange()
  const dossier = useDossier()
  const workshop = useWorkshop()
  const [asks, setAsks] = useState(false)
  const [areIn, setAreIn] = useState(false)
  const count = changesSinceShown(workshop)
  const waits = useMemo(() => mustWait(dossier), [dossier])
  // What is over is not there again for the next who comes.
  if (!waits && asks) setAsks(false)
  if (count > 0 && areIn) setAreIn(false)
  if (count === 0)
    return (
      areIn && (
        <output ref={takeOverFocus} tabIndex={-1}>
          {t('waiting.done')}
        </output>
      )
    )
  if (!waits)
    return (
      <Notice>
        {t('room:waiting', { count })} {t('waiting.next')}
      </Notice>
    )

  const onlyGrew = workshop.shown?.elsewhere !== true && hasOnlyGrown(workshop)
  // So many do not wait for being few, but because of what the room saw before.
  const isFew = onlyGrew || (workshop.shown?.elsewhere !== true && count < FEWEST_CHANGES)

  function letIn() {
    change(renewRoom)
    setAreIn(true)
  }

  return (
    <>
      <Notice actions={<Button onClick={() => setAsks(true)}>{t('waiting.letIn')}</Button>}>
        <p>{t('room:waiting', { count })}</p>
        <p>{t(isFew ? 'waiting.why' : 'waiting.elsewhere')}</p>
      </Notice>
      {asks && (
        <Dialog
          title={t('waiting.title')}
          onClose={() => setAsks(false)}
          actions={
            <>
              <Button kind="trouble" onClick={letIn}>
                {t('waiting.yes')}
              </Button>
              <Button onClick={() => setAsks(false)}>{t('waiting.no')}</Button>
            </>
          }
        >
          <p>{t('waiting.risk')}</p>
          <p>{t(onlyGrew ? 'waiting.better' : 'waiting.ask')}</p>
        </Dialog>
      )}
    </>
  )
}
