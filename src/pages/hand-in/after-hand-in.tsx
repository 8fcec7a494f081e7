import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { TakingPart } from '@/domain/answers/workshop'
import { paths } from '@/paths'
import { useDossier, useServices } from '@/services'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Icon } from '@/ui/icon'
import styles from './hand-in-page.module.css'

/** What happens with what was handed in, and the way to leave nothing of it on this device. */
export function AfterHandIn({ takingPart }: { readonly takingPart: TakingPart }) {
  const { t } = useTranslation('participant')
  const [asking, setAsking] = useState(false)
  return (
    <>
      <section className={styles['next']} aria-labelledby="hand-in-next">
        <h2 id="hand-in-next">{t('handIn.next')}</h2>
        <p>{t(`handIn.nextMerge.${takingPart.invitation.mode}`)}</p>
        <p>{t('handIn.nextChange')}</p>
        <p>{t('handIn.nextOut', { id: takingPart.contribution })}</p>
      </section>
      <section className={styles['next']} aria-labelledby="hand-in-remove">
        <h2 id="hand-in-remove">{t('handIn.remove')}</h2>
        <p>{t('handIn.removeBody')}</p>
        <p>
          <Button icon={<Icon name="remove" />} onClick={() => setAsking(true)}>
            {t('handIn.remove')}
          </Button>
        </p>
      </section>
      {asking && <RemoveAnswers isIn={takingPart.handedIn > 0} onClose={() => setAsking(false)} />}
    </>
  )
}

function RemoveAnswers({ isIn, onClose }: { readonly isIn: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation('participant')
  const { shelf } = useServices()
  const { id } = useDossier()
  const navigate = useNavigate()

  async function remove() {
    onClose()
    // First away from its pages, which would look for it in vain.
    await navigate(paths.start())
    await shelf.removeAloud(id)
  }
  return (
    <Dialog
      title={t('handIn.removeTitle')}
      onClose={onClose}
      actions={
        <>
          <Button kind="trouble" onClick={() => void remove()}>
            {t('handIn.removeYes')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('common:button.cancel')}
          </Button>
        </>
      }
    >
      <p>{t(isIn ? 'handIn.removeIn' : 'handIn.removeNotIn')}</p>
    </Dialog>
  )
}
