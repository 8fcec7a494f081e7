import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { paths } from '@/paths'
import { useServices } from '@/services'
import { Button, buttonClass } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { PageHeading } from '@/ui/page-heading'
import { isMissingPart } from './missing-part'
import styles from './missing-page.module.css'

/** Apologises for a screen that could not be drawn or did not come in, and offers the open dossier as a file. */
export function ErrorPage({ error }: { readonly error: unknown }) {
  const { t } = useTranslation()
  const { dossiers, newerVersion, saveAsFile } = useServices()
  const missing = isMissingPart(error)
  const dossier = useStore(dossiers, (state) => state.dossier)
  return (
    <div className={styles['missing']}>
      <PageHeading name={t(missing ? 'failure.missingTitle' : 'failure.title')} />
      <p>{t(missing ? 'failure.missingBody' : 'failure.body')}</p>
      <div className={styles['ways']}>
        {missing && (
          <Button kind="main" onClick={() => void newerVersion.getState().take()}>
            {t('failure.again')}
          </Button>
        )}
        {dossier !== null && (
          <Button
            kind={missing ? 'plain' : 'main'}
            icon={<Icon name="save" />}
            onClick={() => void saveAsFile(dossier)}
          >
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
