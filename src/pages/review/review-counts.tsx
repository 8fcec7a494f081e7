import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Round } from '@/domain/answers/dossier'
import { comingFrom, paths, questionPath } from '@/paths'
import { useDossier } from '@/services'
import { buttonClass } from '@/ui/button'
import styles from './review-counts.module.css'
import { countAnswers, firstOpenQuestion } from './review-parts'

const WAYS = ['level', 'DK', 'NA', 'open'] as const

/** How many questions were answered in which way, what that means, and the next step. */
export function ReviewCounts({ round }: { readonly round: Round }) {
  const { t } = useTranslation('review')
  const { id, takingPart } = useDossier()
  const counts = countAnswers(round)
  const open = firstOpenQuestion(round)
  const nothing = counts.level + counts.DK + counts.NA === 0
  return (
    <section className={styles['counts']} aria-label={t('counts.label')}>
      <dl className={styles['list']}>
        {WAYS.map((way) => (
          <div key={way} className={styles['count']}>
            <dt>{t(`counts.${way}`)}</dt>
            <dd>{counts[way]}</dd>
          </div>
        ))}
      </dl>
      <p>
        {t(
          nothing
            ? 'nothing'
            : open === null
              ? 'allAnswered'
              : takingPart !== undefined
                ? 'participant:review.openMay'
                : 'openMay',
        )}
      </p>
      <p className={styles['actions']}>
        {open !== null && (
          <Link to={questionPath(id, open)} state={comingFrom('review')} className={buttonClass('plain')}>
            {t('toFirstOpen')}
          </Link>
        )}
        {!nothing && (
          <Link
            to={takingPart === undefined ? paths.result(id) : paths.handIn(id)}
            className={buttonClass(open === null ? 'main' : 'plain')}
          >
            {t(takingPart === undefined ? 'toResult' : 'participant:review.toHandIn')}
          </Link>
        )}
      </p>
    </section>
  )
}
