import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '@/paths'
import { useDossier } from '@/services'
import { buttonClass } from '@/ui/button'
import { PageHead } from '@/ui/page-head'
import { NobodyInvited } from '../nobody-invited'
import { useWorkshop } from '../use-workshop'
import styles from './typing-page.module.css'
import { TypingForm } from './typing-form'

/** Forms that were filled in on paper are typed over here, one after the other. */
export function TypingPage() {
  const { t } = useTranslation('collect')
  const { id } = useDossier()
  const { organisations } = useWorkshop()
  return (
    <div className={styles['page']}>
      <PageHead name={t('typing.name')} title={t('typing.title')}>
        {t('typing.lead')}
      </PageHead>
      {organisations.length === 0 ? <NobodyInvited /> : <TypingForm />}
      <Link to={paths.collect(id)} className={buttonClass('plain', styles['back'])}>
        {t('typing.back')}
      </Link>
    </div>
  )
}
