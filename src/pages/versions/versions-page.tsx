import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useStore } from 'zustand'
import { withHandIns } from '@/domain/workshop/change-taking-part'
import { withWhatWasShown } from '@/domain/workshop/shown-room'
import { paths } from '@/paths'
import { useChange, useDossier, useServices } from '@/services'
import type { EarlierState } from '@/store/earlier-states'
import { buttonClass } from '@/ui/button'
import { PageHead } from '@/ui/page-head'
import { useMomentWords } from './moment-in-words'
import { useVersions } from './use-versions'
import { VersionRow } from './version-row'
import styles from './versions-page.module.css'

/** The earlier versions of the open dossier that this browser still has, to look at and to put back. */
export function VersionsPage() {
  const { t } = useTranslation('versions')
  const { id, workshop } = useDossier()
  const shared = useStore(useServices().sharing, (state) => state.shared)
  const versions = useVersions()
  const of = workshop === undefined ? 'organisation' : 'workshop'
  const change = useChange()
  const momentWords = useMomentWords()
  const [restored, setRestored] = useState<Date | null>(null)
  const line = useRef<HTMLParagraphElement>(null)

  function restore({ at, dossier }: EarlierState) {
    change((now) => withHandIns(withWhatWasShown(dossier, now), now))
    setRestored(at)
  }

  // The button that was pressed goes with its row, and what is said of it may be far above.
  useEffect(() => {
    if (restored !== null) line.current?.focus()
  }, [restored])

  return (
    <div className={styles['page']}>
      <PageHead name={t('name')} title={t('title')}>
        {t(`${shared ? 'leadShared' : 'lead'}.${of}`)}
      </PageHead>
      <p ref={line} tabIndex={-1} role="status" className={styles['restored']}>
        {restored !== null && t(`restored.${of}`, { moment: momentWords(restored) })}
      </p>
      {versions !== null && versions.length === 0 && <p>{t('none')}</p>}
      {versions !== null && versions.length > 0 && (
        <ol className={styles['versions']}>
          {versions.map((version) => (
            <li key={version.state.revision}>
              <VersionRow version={version} onRestore={() => restore(version.state)} />
            </li>
          ))}
        </ol>
      )}
      <nav className={styles['way']} aria-label={t('way')}>
        <Link to={workshop === undefined ? paths.review(id) : paths.dossier(id)} className={buttonClass('plain')}>
          {t(workshop === undefined ? 'toReview' : 'toWorkshop')}
        </Link>
      </nav>
    </div>
  )
}
