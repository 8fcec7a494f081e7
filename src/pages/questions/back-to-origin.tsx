import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { originIn, paths } from '@/paths'
import styles from './back-to-origin.module.css'
import { usePlan } from './use-round-parts'

/** The way back for whom came to one question from the review or the result; nothing for anyone else. */
export function BackToOrigin() {
  const { t } = useTranslation('wizard')
  const { dossierId } = usePlan()
  const { hash, state } = useLocation()
  const origin = originIn(state)
  if (origin === null) return null
  return (
    <p className={styles['back']}>
      <Link to={origin === 'review' ? `${paths.review(dossierId)}${hash}` : paths.result(dossierId)}>
        {t(origin === 'review' ? 'questions.backToReview' : 'questions.backToResult')}
      </Link>
    </p>
  )
}
