import { useTranslation } from 'react-i18next'
import { PageHead } from '@/ui/page-head'
import { Arriving } from './arriving'
import styles from './collect-page.module.css'
import { NobodyInvited } from './nobody-invited'
import { ProblemList } from './problem-list'
import { useWorkshop } from './use-workshop'
import { WaitingNotice } from './waiting-notice'
import { WaysIn } from './ways-in'
import { WhoIsIn } from './who-is-in'

/** What participants hand in comes together here: three ways in, what went wrong, who is in, and the way on. */
export function CollectPage() {
  const { t } = useTranslation('collect')
  const { organisations } = useWorkshop()
  return (
    <div className={styles['page']}>
      <PageHead name={t('name')} title={t('title')}>
        {t('lead')}
      </PageHead>
      <WaitingNotice />
      <div className={styles['table']}>
        <div className={styles['work']}>
          {organisations.length === 0 && <NobodyInvited />}
          <WaysIn />
          <Arriving />
          <ProblemList />
        </div>
        <div className={styles['room']}>
          <WhoIsIn />
        </div>
      </div>
    </div>
  )
}
