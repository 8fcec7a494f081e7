import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { originIn, paths, type Origin } from '@/paths'
import styles from './back-to-origin.module.css'
import { usePlan } from './use-round-parts'

/** The way back for whom came to one question from the review, the result or what is handed in; nothing for anyone else. */
export function BackToOrigin() {
  const { t } = useTranslation('wizard')
  const { dossierId } = usePlan()
  const { hash, state } = useLocation()
  const origin = originIn(state)
  if (origin === null) return null
  return (
    <p className={styles['back']}>
      <Link to={placeOf(origin, dossierId, hash)}>{t(`questions.back.${origin}`)}</Link>
    </p>
  )
}

function placeOf(origin: Origin, dossier: string, hash: string): string {
  switch (origin) {
    case 'review':
      return `${paths.review(dossier)}${hash}`
    case 'result':
      return paths.result(dossier)
    case 'handIn':
      return paths.handIn(dossier)
  }
}
