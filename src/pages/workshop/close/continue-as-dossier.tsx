import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { continueAsDossier } from '@/domain/room/room-round'
import { paths } from '@/paths'
import { useDossier, useServices } from '@/services'
import { heldSeal } from '@/store/seals'
import { Button } from '@/ui/button'
import styles from './close-page.module.css'

/** Makes an ordinary dossier of what the room came to, beside the workshop, and opens it; protected when the workshop is. */
export function ContinueAsDossier() {
  const { t } = useTranslation('close')
  const { platform, shelf, seals } = useServices()
  const dossier = useDossier()
  const navigate = useNavigate()

  async function goOn() {
    const birth = { id: platform.newId(), roundId: platform.newId(), now: platform.now() }
    const { id } = await shelf.put(continueAsDossier(dossier, birth), heldSeal(seals, dossier.id))
    await navigate(paths.context(id))
  }

  return (
    <div className={styles['after']}>
      <h3>{t('continue.heading')}</h3>
      <p>{t('continue.body')}</p>
      <p>{t('continue.holds')}</p>
      <p>
        <Button onClick={() => void goOn()}>{t('continue.button')}</Button>
      </p>
    </div>
  )
}
