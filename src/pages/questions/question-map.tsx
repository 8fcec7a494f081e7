import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Stop } from '@/domain/answers/journey'
import { progressOf, wholeProgressOf } from '@/domain/answers/progress'
import { PHASES } from '@/domain/instrument/axes'
import { paths, stopPath } from '@/paths'
import { useDossier, useRound } from '@/services'
import { MapModules } from './map-modules'
import { MapPhase } from './map-phase'
import styles from './question-map.module.css'

/** All screens with how far each is filled in: beside the questions on a wide screen, one tap away on a small one. */
export function QuestionMap({ here }: { readonly here: Stop }) {
  const { t } = useTranslation('wizard')
  const { id } = useDossier()
  const round = useRound()
  const list = useId()
  const path = stopPath(id, here)
  // Opened on one screen; closed again once the person is on another.
  const [openedAt, setOpenedAt] = useState<string | null>(null)
  const open = openedAt === path
  const screens = progressOf(round)

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
        <span className={styles['total']}>{t('map.total', { ...wholeProgressOf(round) })}</span>
      </button>
      <div id={list} className={styles[open ? 'shown' : 'folded']}>
        <ol className={styles['phases']}>
          {PHASES.map((phase) => (
            <MapPhase
              key={phase}
              phase={phase}
              screens={screens.filter((screen) => screen.phase === phase)}
              here={here}
              dossierId={id}
            />
          ))}
        </ol>
        <MapModules here={here} />
        <ul className={styles['end']}>
          <li>
            <Link to={paths.review(id)}>{t('map.review')}</Link>
          </li>
          <li>
            <Link to={paths.result(id)}>{t('map.result')}</Link>
          </li>
        </ul>
      </div>
    </nav>
  )
}
