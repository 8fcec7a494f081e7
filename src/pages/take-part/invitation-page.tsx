import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import type { Invitation } from '@/domain/answers/workshop'
import type { Result } from '@/domain/result'
import { paths } from '@/paths'
import { useServices } from '@/services'
import type { LinkFlaw } from '@/store/taking-part'
import { buttonClass } from '@/ui/button'
import { PageHead } from '@/ui/page-head'
import { Invited } from './invited'
import styles from './invitation-page.module.css'

/** What a link came to, once it was read. */
interface Asked {
  readonly setting: string
  readonly read: Result<Invitation, LinkFlaw>
}

/** What stands behind the link to a workshop. Reading it changes nothing. */
export function InvitationPage() {
  const { setting = '' } = useParams()
  const { takingPart } = useServices()
  const [asked, setAsked] = useState<Asked | null>(null)
  useEffect(() => {
    let gone = false
    void takingPart.read(setting).then((read) => gone || setAsked({ setting, read }))
    return () => {
      gone = true
    }
  }, [takingPart, setting])

  if (asked?.setting !== setting) return null
  const { read } = asked
  if (!read.ok) return <NoInvitation why={read.problem} />
  return <Invited key={setting} invitation={read.value} />
}

function NoInvitation({ why }: { readonly why: LinkFlaw }) {
  const { t } = useTranslation('participant')
  return (
    <div className={styles['page']}>
      <PageHead name={t('other.name')} title={t(`other.${why}.title`)}>
        {t(`other.${why}.body`)}
      </PageHead>
      <p>
        <Link to={paths.start()} className={buttonClass('plain')}>
          {t('other.start')}
        </Link>
      </p>
    </div>
  )
}
