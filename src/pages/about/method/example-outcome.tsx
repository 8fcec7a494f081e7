import { useTranslation } from 'react-i18next'
import { MOVEMENTS, THEMES, type Movement } from '@/domain/instrument/axes'
import { cellAt } from '@/domain/scoring/cells'
import type { Evaluation, PhaseScore } from '@/domain/scoring/evaluation'
import { EXAMPLE_PHASE } from './example-round'
import styles from './method.module.css'

/** The example step by step, from cell to signal. */
export function ExampleOutcome({ evaluation }: { readonly evaluation: Evaluation }) {
  const { t } = useTranslation()
  const [phase] = evaluation.phases
  if (phase === undefined) return null
  const { answered, of, pct } = phase.coverage
  return (
    <section className={styles['outcome']}>
      <h3>{t('method:example.result')}</h3>
      <ol aria-live="polite">
        {MOVEMENTS.map((movement) => (
          <li key={movement}>
            <MovementLine movement={movement} evaluation={evaluation} phase={phase} />
          </li>
        ))}
        <PhaseLines phase={phase} />
        <li>
          {t('method:example.coverage', {
            answered,
            of,
            pct: pct ?? 0,
            confidence: t(`instrument:confidence.${phase.confidence}`),
          })}
        </li>
        <li>{t('method:example.signal', { label: t(`instrument:signal.${evaluation.signal.signal}.enter`) })}</li>
      </ol>
    </section>
  )
}

/** "Depth: (75 × 1 + 50 × 1.5 + 25 × 1) : 3.5 = 50". */
function MovementLine({
  movement,
  evaluation,
  phase,
}: {
  readonly movement: Movement
  readonly evaluation: Evaluation
  readonly phase: PhaseScore
}) {
  const { t } = useTranslation()
  const { cells, weights } = evaluation
  const name = t(`instrument:movement.${movement}.name`)
  const score = movement === 'D' ? phase.depth : phase.progress
  const filled = THEMES.flatMap((theme) => {
    const cell = cellAt(cells, EXAMPLE_PHASE, theme, movement)
    return cell === null ? [] : [{ cell, weight: weights[theme] }]
  })
  if (score === null) return t('method:example.noMovement', { movement: name })
  const terms = filled.map((term) => t('method:example.term', term)).join(' + ')
  const total = filled.reduce((sum, { weight }) => sum + weight, 0)
  return t('method:example.movement', { movement: name, terms, total, score })
}

function PhaseLines({ phase }: { readonly phase: PhaseScore }) {
  const { t } = useTranslation()
  const { depth, progress, score, band, lo, hi, balance } = phase
  return (
    <>
      <li>
        {band === null
          ? t('method:example.notShown')
          : t('method:example.phase', { depth, progress, score, band: t(`instrument:band.${band}`) })}
      </li>
      {lo !== null && hi !== null && (
        <li>{lo === hi ? t('method:example.noInterval') : t('method:example.interval', { lo, hi })}</li>
      )}
      {balance !== null && (
        <li>
          {t('method:example.balance', {
            depth,
            progress,
            delta: balance.delta,
            name: t(`instrument:balance.${balance.id}`),
          })}
        </li>
      )}
    </>
  )
}
