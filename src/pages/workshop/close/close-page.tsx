import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Conditions } from '@/parts/decision/conditions'
import { ReviewDate } from '@/parts/decision/review-date-field'
import { useRoom } from '@/parts/room/use-room'
import { paths } from '@/paths'
import { useDossier } from '@/services'
import { buttonClass } from '@/ui/button'
import { PageHead } from '@/ui/page-head'
import { Section } from '@/ui/section'
import { AgreedActions } from './agreed-actions'
import styles from './close-page.module.css'
import { ContinueAsDossier } from './continue-as-dossier'
import { PartnerDecisions } from './partner-decisions'
import { WipeAnswers } from './wipe-answers'

/** How a workshop ends: what each partner decides, under which conditions, who does what, and when the room looks again. */
export function ClosePage() {
  const { t } = useTranslation('close')
  const { report } = useRoom()
  return (
    <div className={styles['page']}>
      <PageHead name={t('name')} title={t('title')}>
        {t('lead')}
      </PageHead>
      <Section id="decision" heading={t('decision.heading')} intro={t('decision.intro')}>
        <PartnerDecisions />
        <div className={styles['together']}>
          {report !== null && <Conditions report={report.report} offered={t('conditions.offered')} />}
          <ReviewDate label={t('review')} />
        </div>
      </Section>
      <AgreedActions />
      <Afterwards />
    </div>
  )
}

function Afterwards() {
  const { t } = useTranslation('close')
  const { id } = useDossier()
  return (
    <Section id="after" heading={t('after.heading')}>
      <div className={styles['after']}>
        <h3>{t('after.reportHeading')}</h3>
        <p>{t('after.reportBody')}</p>
        <p>
          <Link to={paths.groupReport(id)} className={buttonClass('main')}>
            {t('after.report')}
          </Link>
        </p>
      </div>
      <ContinueAsDossier />
      <WipeAnswers />
    </Section>
  )
}
