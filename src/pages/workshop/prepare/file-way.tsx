import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Invitation } from '@/domain/answers/workshop'
import { useServices } from '@/services'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import styles from './invite.module.css'

/** The invitation as a file, to send along with a mail or to put where everyone can reach it. */
export function FileWay({ invitation }: { readonly invitation: Invitation }) {
  const { t } = useTranslation('prepare')
  const { inviting } = useServices()
  const [saved, setSaved] = useState<string | null>(null)
  return (
    <section className={styles['way']} aria-labelledby="invite-file">
      <div className={styles['part']}>
        <h3 id="invite-file">{t('invite.file.heading')}</h3>
        <p>{t('invite.file.body')}</p>
        <Button
          icon={<Icon name="save" />}
          onClick={() => void inviting.save(invitation, t('invite.file.name')).then(setSaved)}
        >
          {t('invite.file.button')}
        </Button>
        <p role="status" className={styles['said']}>
          {saved !== null && t('invite.file.saved', { file: saved })}
        </p>
      </div>
    </section>
  )
}
