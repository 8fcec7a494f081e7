import { useTranslation } from 'react-i18next'
import { invitationOf } from '@/domain/workshop/invitation-of'
import { ScanChoice } from '@/parts/context/scan-choice'
import { PaperForm } from '@/parts/paper/paper-form'
import { useDossier } from '@/services'
import { PageHead } from '@/ui/page-head'
import { Section } from '@/ui/section'
import { AboutPartnership } from './about-partnership'
import { BeforeList } from './before-list'
import { Invite } from './invite'
import { ModeChoice } from './mode-choice'
import styles from './prepare-page.module.css'
import { WayOn } from './way-on'
import { useCarefulChange } from './use-careful-change'
import { Who } from './who'

/** What who guides a workshop sets up before anyone answers: who is invited, what is asked, and how it goes out. */
export function PreparePage() {
  const { t } = useTranslation('prepare')
  const dossier = useDossier()
  const careful = useCarefulChange()
  const invitation = invitationOf(dossier)
  const { workshop } = dossier
  if (workshop === undefined || invitation === null) return null

  return (
    <div className={styles['page']}>
      <PageHead name={t('name')} title={t('title')}>
        {t('lead')}
      </PageHead>
      <Who title={dossier.title} workshop={workshop} />
      <Section id="what" heading={t('what.heading')} intro={t('what.intro')}>
        <ScanChoice
          question={t('wizard:context.scan.question')}
          later={t('what.scanLater')}
          change={careful.changes.scan}
        />
        <AboutPartnership change={careful.changes.context} />
      </Section>
      <Section id="mode" heading={t('mode.heading')}>
        <ModeChoice mode={workshop.mode} change={careful.changes.mode} />
      </Section>
      <Section id="invite" heading={t('invite.heading')} intro={t('invite.intro')}>
        <Invite invitation={invitation} />
      </Section>
      <Section id="paper" heading={t('paper.heading')} intro={t('paper.intro')}>
        <PaperForm form={{ plan: invitation, invitation }} />
      </Section>
      <Section id="before" heading={t('before.heading')}>
        <BeforeList />
      </Section>
      <WayOn />
      {careful.asked}
    </div>
  )
}
