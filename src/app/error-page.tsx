import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { paths } from '@/paths'
import { useServices } from '@/services'
import { Button, buttonClass } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { PageHeading } from '@/ui/page-heading'
import styles from './missing-page.module.css'

/** Apologises for a screen that could not be drawn, and offers the open dossier as a file. */
export function ErrorPage({ error }: { readonly error: unknown }) {
  const { t } = useTranslation()
  const { dossiers, saveAsFile } = useServices()
  const dossier = useStore(dossiers, (state) => state.dossier)
  return (
    <div className={styles['missing']}>
      <PageHeading name={t('failure.title')} />
      <p>{t('failure.body')}</p>
      <div className={styles['ways']}>
        {dossier !== null && (
          <Button kind="main" icon={<Icon name="save" />} onClick={() => void saveAsFile(dossier)}>
            {t('failure.save')}
          </Button>
        )}
        <a href={`#${paths.start()}`} className={buttonClass('plain')}>
          {t('failure.start')}
        </a>
      </div>
      <details className={styles['detail']}>
        <summary>{t('failure.detail')}</summary>
        <pre>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</pre>
      </details>
    </div>
  )
}
