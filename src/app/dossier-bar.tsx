import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { useStore } from 'zustand'
import { useServices } from '@/services'
import styles from './dossier-bar.module.css'
import { kindOf, partsOf } from './dossier-parts'
import { DossierTools } from './dossier-tools'

/** What the parts are called together, for who cannot see the bar. */
const NAMES = { own: 'dossier.nav', workshop: 'workshop.nav', takingPart: 'dossier.navTakingPart' } as const

/** The dossier that is open: its title, its parts, and where it is kept. Nothing while none is open. */
export function DossierBar() {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  const { dossiers } = useServices()
  // Only what is shown: an answer does not draw the bar again.
  const id = useStore(dossiers, (state) => state.dossier?.id)
  const title = useStore(dossiers, (state) => state.dossier?.title ?? '')
  const kind = useStore(dossiers, ({ dossier }) => (dossier === null ? 'own' : kindOf(dossier)))
  if (id === undefined || !/^\/(dossier|workshop)\//.test(pathname) || pathname.split('/')[2] !== id) return null

  return (
    <div className={styles['bar']}>
      <p className={styles['title']} dir="auto">
        {title.trim() === '' ? t(kind === 'own' ? 'dossier.untitled' : 'workshop.untitled') : title}
      </p>
      <DossierTools key={id} dossier={id} />
      <nav aria-label={t(NAMES[kind])}>
        <ul className={styles['parts']}>
          {partsOf(kind, id).map(({ name, to, within }) => (
            <li key={to}>
              <Link
                to={to}
                className={styles['part']}
                aria-current={within.some((start) => pathname.startsWith(start)) ? 'page' : undefined}
              >
                {t(name)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
