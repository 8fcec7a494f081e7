import { useTranslation } from 'react-i18next'
import { paths } from '@/paths'
import { PageHeading } from '@/ui/page-heading'

/** Apologises for a screen that could not be drawn. */
export function ErrorPage({ error }: { readonly error: unknown }) {
  const { t } = useTranslation()
  return (
    <>
      <PageHeading name={t('failure.title')} />
      <p>{t('failure.body')}</p>
      <p>
        <a href={`#${paths.start()}`}>{t('failure.start')}</a>
      </p>
      <details>
        <summary>{t('failure.detail')}</summary>
        <pre>{error instanceof Error ? error.message : String(error)}</pre>
      </details>
    </>
  )
}
