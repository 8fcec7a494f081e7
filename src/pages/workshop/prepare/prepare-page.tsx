import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { invitationOf } from '@/domain/workshop/invitation-of'
import { PaperForm } from '@/parts/paper/paper-form'
import { useDossier } from '@/services'
import { PageHead } from '@/ui/page-head'
import { Section } from '@/ui/section'
import { BeforeList } from './before-list'
import { Invite } from './invite'
import { ModeChoice } from './mode-choice'
import styles from './prepare-page.module.css'
import { WayOn } from './way-on'
import { useCarefulChange } from './use-careful-change'
import { What } from './what'
import { Who } from './who'

/** What who guides a workshop sets up before anyone answers: who is invited, what is asked, and how it goes out. */
export function PreparePage() {
  const { t } = useTranslation('prepare')
  const dossier = useDossier()
  const careful = useCarefulChange()
  const invitation = useMemo(() => invitationOf(dossier), [dossier])
  // Its code and its link take longer to draw than a key is held down.
  const goingOut = useDeferredValue(invitation)
  const { workshop } = dossier
  if (workshop === undefined || invitation === null || goingOut === null) return null

  return (
    <div className={styles['page']}>
      <PageHead name={t('name')} title={t('title')}>
        {t('lead')}
      </PageHead>
      <Who title={dossier.title} workshop={workshop} />
      <What changes={careful.changes} />
      <Section id="mode" heading={t('mode.heading')}>
        <ModeChoice mode={workshop.mode} change={careful.changes.mode} />
      </Section>
      <Section id="invite" heading={t('invite.heading')} intro={t('invite.intro')}>
        <Invite invitation={goingOut} />
      </Section>
      <div className={styles['pair']}>
        <Section id="paper" heading={t('paper.heading')} intro={t('paper.intro')}>
          <PaperForm form={{ plan: invitation, invitation }} />
        </Section>
        <Section id="before" heading={t('before.heading')}>
          <BeforeList />
        </Section>
      </div>
      <WayOn />
      {careful.asked}
    </div>
  )
}
