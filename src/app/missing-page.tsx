import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '@/paths'
import { buttonClass } from '@/ui/button'
import { PageHeading } from '@/ui/page-heading'
import styles from './missing-page.module.css'

/** What stands at an address where nothing can be shown, and the way back. */
export function MissingPage({ title, body }: { readonly title?: string; readonly body?: string }) {
  const { t } = useTranslation()
  return (
    <div className={styles['missing']}>
      <PageHeading name={title ?? t('missing.title')} />
      <p>{body ?? t('missing.body')}</p>
      <p>
        <Link to={paths.start()} className={buttonClass('main')}>
          {t('missing.start')}
        </Link>
      </p>
    </div>
  )
}
