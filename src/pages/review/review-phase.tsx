import { useTranslation } from 'react-i18next'
import type { Answers } from '@/domain/answers/answer'
import { numberOf } from '@/domain/instrument/axes'
import { useDossier } from '@/services'
import styles from './review-phase.module.css'
import type { ReviewedPhase } from './review-parts'
import { ReviewStop } from './review-stop'

/** A phase with the answers of its three themes; a preview says that it does not count. */
export function ReviewPhase({
  reviewed: { phase, preview, stops },
  answers,
}: {
  readonly reviewed: ReviewedPhase
  readonly answers: Answers
}) {
  const { t } = useTranslation('review')
  const takesPart = useDossier().takingPart !== undefined
  const id = `review-${phase}`
  return (
    <section className={styles['phase']} aria-labelledby={id}>
      <h2 id={id}>{t('phase', { number: numberOf(phase), phase: t(`instrument:phase.${phase}.name`) })}</h2>
      {preview && <p className={styles['preview']}>{t(takesPart ? 'participant:review.preview' : 'preview')}</p>}
      {stops.map(
        ({ stop, questions }) =>
          stop.kind === 'theme' && (
            <ReviewStop
              key={stop.theme}
              name={t(`instrument:theme.${stop.theme}.name`)}
              questions={questions}
              answers={answers}
            />
          ),
      )}
    </section>
  )
}
