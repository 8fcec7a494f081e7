import { say, type Message } from '../message'
import type { Evaluation } from '../scoring/evaluation'
import { STEADY_PHASE } from './conditions'
import { inState, type KeyQuestion } from './key-questions'
import { phaseName, weakestFirst } from './phase-strength'

/** More failed gates than this rule out a conditional yes; a mean under the first number too, under the second a full yes. Source: instrument C.9. */
const FAILS_ALLOWED = 2
const LEVEL_FOR_COND = 50
const LEVEL_FOR_GO = 70
/** Under this share of answers a full yes is not possible. Source: instrument C.9. */
const COVERED = 80

/**
 * What holds the signal back, as clauses, in this order: failed stop gates, hard skipped steps, too many failed gates,
 * each failed gate, a low whole, the weakest phase under 55, a strong tilt, open gates, risky gates, missing answers,
 * a light tilt, a whole that is not yet solid.
 */
export function troubleFacts(evaluation: Evaluation, questions: readonly KeyQuestion[]): readonly Message[] {
  const failed = inState(questions, 'fail')
  const level = evaluation.overallShown ? evaluation.overall.score : null
  return [
    ...stopFacts(questions),
    ...skipFacts(evaluation),
    ...(failed.length > FAILS_ALLOWED
      ? [say('signal:trouble.fails', { count: failed.length, of: questions.length })]
      : []),
    ...failed.filter(({ stop }) => !stop).map(failedFact),
    ...(level !== null && level < LEVEL_FOR_COND ? [say('signal:trouble.low', { score: level })] : []),
    ...weakestFact(evaluation),
    ...tiltFact(evaluation, [2, 3]),
    ...countFact('signal:trouble.open', inState(questions, 'open').length),
    ...countFact('signal:trouble.risk', inState(questions, 'risk').length),
    ...coverageFact(evaluation),
    ...tiltFact(evaluation, [1]),
    ...(level !== null && level >= LEVEL_FOR_COND && level < LEVEL_FOR_GO
      ? [say('signal:trouble.notYetSolid', { score: level })]
      : []),
  ]
}

/** The stop gates that fail; they alone can decide the signal. */
export function stopFacts(questions: readonly KeyQuestion[]): readonly Message[] {
  return inState(questions, 'fail')
    .filter(({ stop }) => stop)
    .map(failedFact)
}

/** The level of the whole, which carries a conditional yes. */
export function standingFact({ overall, overallShown }: Evaluation): readonly Message[] {
  return overallShown && overall.score !== null ? [say('signal:standing', { score: overall.score })] : []
}

function failedFact({ gate }: KeyQuestion): Message {
  return say(`signal:failed.${gate}`)
}

function skipFacts({ skips }: Evaluation): readonly Message[] {
  return skips
    .filter(({ kind }) => kind === 'hard')
    .map(({ from, to, certain }) =>
      say(certain ? 'signal:trouble.skip' : 'signal:trouble.maybeSkip', { from: phaseName(from), to: phaseName(to) }),
    )
}

/** A phase that was skipped is named by its skip already. */
function weakestFact(evaluation: Evaluation): readonly Message[] {
  const skipped = evaluation.skips.filter(({ kind }) => kind === 'hard').map(({ from }) => from)
  const weakest = weakestFirst(evaluation).find(({ phase }) => !skipped.includes(phase))
  if (weakest === undefined || weakest.score >= STEADY_PHASE) return []
  return [say('signal:trouble.phase', { phase: phaseName(weakest.phase), score: weakest.score })]
}

function tiltFact(
  { balance, movements, overallShown }: Evaluation,
  intensities: readonly number[],
): readonly Message[] {
  const [depth, progress] = [movements.D.score, movements.P.score]
  if (!overallShown || typeof balance?.intensity !== 'number' || depth === null || progress === null) return []
  if (!intensities.includes(balance.intensity)) return []
  return [say(`signal:tilt.${balance.id}`, { depth, progress })]
}

function countFact(key: string, count: number): readonly Message[] {
  return count > 0 ? [say(key, { count })] : []
}

function coverageFact({ coverage }: Evaluation): readonly Message[] {
  if (coverage.pct === null || coverage.pct >= COVERED) return []
  return [say('signal:trouble.coverage', { count: coverage.of - coverage.answered, of: coverage.of })]
}
