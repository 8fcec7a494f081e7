import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CopyButton } from '@/parts/copying/copy-button'
import { Button } from '@/ui/button'
import { QrCode } from '@/ui/qr-code'
import styles from './invite.module.css'
import { QrWall } from './qr-wall'

/** The invitation as a link, and as a code of that link for the cameras of phones. */
export function LinkWay({ link, title }: { readonly link: string; readonly title: string }) {
  const { t } = useTranslation('prepare')
  const [onWall, setOnWall] = useState(false)
  const label = t('invite.qr.label', { title: title.trim() === '' ? t('common:workshop.untitled') : title })
  const tooLong = <p>{t('invite.qr.tooLong')}</p>
  return (
    <section className={styles['way']} aria-labelledby="invite-link">
      <div className={styles['part']}>
        <h3 id="invite-link">{t('invite.link.heading')}</h3>
        <p>{t('invite.link.body')}</p>
        <p className={styles['link']} translate="no">
          {link}
        </p>
        <CopyButton text={link} label={t('invite.link.copy')} />
      </div>
      <div className={styles['part']}>
        <div className={styles['code']}>
          <QrCode text={link} label={label} instead={tooLong} />
        </div>
        <Button onClick={() => setOnWall(true)}>{t('invite.qr.wall')}</Button>
      </div>
      {onWall && (
        <QrWall title={title} onClose={() => setOnWall(false)}>
          <QrCode text={link} label={label} size="wall" instead={tooLong} />
        </QrWall>
      )}
    </section>
  )
}
