import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useStore } from 'zustand'
import { paths } from '@/paths'
import { useServices } from '@/services'
import { Notice } from '@/ui/notice'
import { PageHeading } from '@/ui/page-heading'
import { BalancePicture } from './balance-picture'
import { Doors } from './doors'
import { DossierShelf } from './dossier-shelf'
import { SharedComputer } from './shared-computer'
import styles from './start-page.module.css'

/** What this is, the ways in, and the dossiers on this device. */
export function StartPage() {
  const { t } = useTranslation('start')
  const { shelf } = useServices()
  const { entries, refused } = useStore(shelf.view)

  // What was done since the shelf was last looked at.
  useEffect(() => void shelf.refresh(), [shelf])

  return (
    <div className={styles['start']}>
      <div className={styles['opening']}>
        <PageHeading name={t('name')} className={styles['title']}>
          {t('title')}
        </PageHeading>
        <p className={styles['what']}>{t('what')}</p>
        <Doors />
        <p className={styles['asides']}>
          <Link to={paths.about('privacy')}>{t('privacy')}</Link>
          <Link to={paths.paper()}>{t('paper')}</Link>
        </p>
        <SharedComputer />
      </div>
      <BalancePicture />
      {entries !== null && (
        <div className={styles['shelf']}>
          {refused !== null && <Notice>{t(`refused.${refused}`)}</Notice>}
          <DossierShelf entries={entries} />
        </div>
      )}
    </div>
  )
}
