import { memo, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Invitation } from '@/domain/answers/workshop'
import { EDITION } from '@/edition'
import { paths } from '@/paths'
import { useServices } from '@/services'
import { Notice } from '@/ui/notice'
import { FileWay } from './file-way'
import styles from './invite.module.css'
import { InviteText } from './invite-text'
import { LinkWay } from './link-way'

/** The ways in which an invitation goes out; nothing is sent from here. */
export const Invite = memo(function Invite({ invitation }: { readonly invitation: Invitation }) {
  const { t } = useTranslation('prepare')
  const { organisations } = invitation
  const link = useLink(invitation)
  if (organisations.length === 0) return <p className={styles['none']}>{t('invite.none')}</p>

  const nameless = organisations.some(({ name }) => name.trim() === '')
  return (
    <div className={styles['invite']}>
      {nameless && <Notice kind="trouble">{t('invite.nameless')}</Notice>}
      <p>{t('invite.holds')}</p>
      <div className={styles['ways']}>
        <FileWay invitation={invitation} />
        {EDITION !== 'hosted' && <OnlyOnSite />}
        {link !== null && <LinkWay link={link} title={invitation.title} />}
      </div>
      <InviteText invitation={invitation} link={link} />
    </div>
  )
})

/** The link that asks just this; null until it is made, and where there is none. */
function useLink(invitation: Invitation): string | null {
  const { inviting } = useServices()
  const [link, setLink] = useState<string | null>(null)
  useEffect(() => {
    if (EDITION !== 'hosted') return undefined
    let gone = false
    void inviting.settingOf(invitation).then((setting) => gone || setLink(linkHere(paths.invitation(setting))))
    return () => {
      gone = true
    }
  }, [inviting, invitation])
  return link
}

/** Someone who opens a link needs a place where the program stands; a file on this device is none. */
function OnlyOnSite() {
  const { t } = useTranslation('prepare')
  return (
    <section className={styles['way']} aria-labelledby="invite-link">
      <div className={styles['part']}>
        <h3 id="invite-link">{t('invite.link.heading')}</h3>
        <p>{t('invite.link.onlyOnSite')}</p>
      </div>
    </section>
  )
}

/** An address of the program as it stands here, for someone else to open. */
function linkHere(path: string): string {
  const here = new URL(location.href)
  here.search = ''
  here.hash = path
  return here.href
}
