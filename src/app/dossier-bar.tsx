import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { useStore } from 'zustand'
import { paths } from '@/paths'
import { useServices } from '@/services'
import styles from './dossier-bar.module.css'
import { DossierTools } from './dossier-tools'

/** The dossier that is open: its title, its parts, and where it is kept. Nothing while none is open. */
export function DossierBar() {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  const { dossiers } = useServices()
  // Only what is shown: an answer does not draw the bar again.
  const id = useStore(dossiers, (state) => state.dossier?.id)
  const title = useStore(dossiers, (state) => state.dossier?.title ?? '')
  if (id === undefined || !pathname.startsWith(`/dossier/${id}/`)) return null

  return (
    <div className={styles['bar']}>
      <p className={styles['title']} dir="auto">
        {title.trim() === '' ? t('dossier.untitled') : title}
      </p>
      <DossierTools key={id} dossier={id} />
      <nav aria-label={t('dossier.nav')}>
        <ul className={styles['parts']}>
          {partsOf(id).map(({ name, to, within }) => (
            <li key={name}>
              <Link
                to={to}
                className={styles['part']}
                aria-current={within.some((start) => pathname.startsWith(start)) ? 'page' : undefined}
              >
                {t(`dossier.${name}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}

interface Part {
  readonly name: 'context' | 'questions' | 'review' | 'result' | 'report'
  readonly to: string
  /** Beginnings of the addresses that belong to it. */
  readonly within: readonly string[]
}

function partsOf(id: string): readonly Part[] {
  const one = (name: 'context' | 'review' | 'result' | 'report'): Part => ({
    name,
    to: paths[name](id),
    within: [paths[name](id)],
  })
  const questions: Part = {
    name: 'questions',
    to: paths.questions(id, 'P1', 'M'),
    within: [`/dossier/${id}/phase/`, `/dossier/${id}/module/`],
  }
  return [one('context'), questions, one('review'), one('result'), one('report')]
}
