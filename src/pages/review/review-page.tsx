import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { nameOf, stopsOf } from '@/domain/answers/journey'
import { paths, stopPath } from '@/paths'
import { useDossier, useRound, useText } from '@/services'
import { buttonClass } from '@/ui/button'
import { PageHead } from '@/ui/page-head'
import { ReviewCounts } from './review-counts'
import styles from './review-page.module.css'
import { reviewedModules, reviewedPhases } from './review-parts'
import { ReviewPhase } from './review-phase'
import { ReviewStop } from './review-stop'

/** All answers on one page in the order of the journey, each a way back to its question. */
export function ReviewPage() {
  const { t } = useTranslation('review')
  const text = useText()
  const round = useRound()
  const modules = reviewedModules(round)
  return (
    <div className={styles['page']}>
      <PageHead name={t('name')} title={t('title')}>
        {t('lead')}
      </PageHead>
      <ReviewCounts round={round} />
      {reviewedPhases(round).map((phase) => (
        <ReviewPhase key={phase.phase} reviewed={phase} answers={round.answers} />
      ))}
      {modules.length > 0 && (
        <section className={styles['modules']} aria-labelledby="review-modules">
          <h2 id="review-modules">{t('modules')}</h2>
          {modules.map(({ stop, questions }) => (
            <ReviewStop
              key={text(nameOf(stop))}
              name={text(nameOf(stop))}
              questions={questions}
              answers={round.answers}
            />
          ))}
        </section>
      )}
      <WayOn />
    </div>
  )
}

function WayOn() {
  const { t } = useTranslation('review')
  const text = useText()
  const { id, takingPart } = useDossier()
  const last = stopsOf(useRound()).at(-1)
  return (
    <nav className={styles['way']} aria-label={t('way')}>
      {last !== undefined && (
        <Link to={stopPath(id, last)} className={buttonClass('plain')}>
          {t('backTo', { place: text(nameOf(last)) })}
        </Link>
      )}
      <Link to={takingPart === undefined ? paths.result(id) : paths.handIn(id)} className={buttonClass('main')}>
        {t(takingPart === undefined ? 'toResult' : 'participant:review.toHandIn')}
      </Link>
    </nav>
  )
}
