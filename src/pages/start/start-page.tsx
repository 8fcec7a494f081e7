import { useTranslation } from 'react-i18next'
import { PageHeading } from '@/ui/page-heading'

/** What this is, and the dossiers on this device. */
export function StartPage() {
  const { t } = useTranslation('start')
  return (
    <>
      <PageHeading name={t('name')}>{t('title')}</PageHeading>
      <p>{t('what')}</p>
    </>
  )
}
