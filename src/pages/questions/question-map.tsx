import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Stop } from '@/domain/answers/journey'
import { PHASES } from '@/domain/instrument/axes'
import { paths, stopPath } from '@/paths'
import { MapModules } from './map-modules'
import { MapPhase } from './map-phase'
import styles from './question-map.module.css'
import { usePlan, useWholeProgress } from './use-round-parts'

/** All screens with how far each is filled in: beside the questions on a wide screen, one tap away on a small one. */
export function QuestionMap({ here }: { readonly here: Stop }) {
  const { t } = useTranslation('wizard')
  const { dossierId, takesPart } = usePlan()
  const list = useId()
  const path = stopPath(dossierId, here)
  // Opened on one screen; closed again once the person is on another.
  const [openedAt, setOpenedAt] = useState<string | null>(null)
  const open = openedAt === path

  return (
    <nav className={styles['map']} aria-label={t('map.label')}>
      <button
        type="button"
        className={styles['toggle']}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpenedAt(open ? null : path)}
      >
        <span className={styles['name']}>{t('map.label')}</span>
        <Total />
      </button>
      <div id={list} className={styles[open ? 'shown' : 'folded']}>
        <ol className={styles['phases']}>
          {PHASES.map((phase) => (
            <MapPhase key={phase} phase={phase} here={here} />
          ))}
        </ol>
        <MapModules here={here} />
        <ul className={styles['end']}>
          <li>
            <Link to={paths.review(dossierId)}>{t('map.review')}</Link>
          </li>
          <li>
            {takesPart ? (
              <Link to={paths.handIn(dossierId)}>{t('common:dossier.handIn')}</Link>
            ) : (
              <Link to={paths.result(dossierId)}>{t('map.result')}</Link>
            )}
          </li>
        </ul>
      </div>
    </nav>
  )
}

function Total() {
  const { t } = useTranslation('wizard')
  const { answered, of } = useWholeProgress()
  return <span className={styles['total']}>{t('map.total', { answered, of })}</span>
}
