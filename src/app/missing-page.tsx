import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '@/paths'
import { PageHeading } from '@/ui/page-heading'

/** What stands at an address without a page. */
export function MissingPage() {
  const { t } = useTranslation()
  return (
    <>
      <PageHeading name={t('missing.title')} />
      <p>{t('missing.body')}</p>
      <p>
        <Link to={paths.start()}>{t('missing.start')}</Link>
      </p>
    </>
  )
}
