import { numberOf, type Phase } from '../instrument/axes'
import { dataGaps } from '../scoring/data-gaps'
import type { Coverage, Evaluation, Skip } from '../scoring/evaluation'
import { reaches } from '../scoring/threshold'
import type { Ground } from './advice'
import type { Condition } from './condition'
import { readablePhase, type Facts } from './facts'
import { judgeAnswer } from './judge-answer'
import { judgeBalance } from './judge-balance'

/** What makes a condition true, in reading order; null when it is not true. What is true by absence rests on no fact. */
export function judge(condition: Condition, facts: Facts): readonly Ground[] | null {
  const { round, evaluation } = facts
  switch (condition.is) {
    case 'all': {
      const parts = condition.of.map((part) => judge(part, facts))
      return parts.every((part) => part !== null) ? distinct(parts.flat()) : null
    }
    case 'any': {
      const parts = condition.of.map((part) => judge(part, facts)).filter((part) => part !== null)
      return parts.length === 0 ? null : distinct(parts.flat())
    }
    case 'from-phase':
      return evaluation.k >= numberOf(condition.phase) ? judge(condition.when, facts) : null
    case 'also-from-phase':
      return evaluation.k >= numberOf(condition.phase) ? judge(condition.when, facts) : []
    case 'no-signal':
      return evaluation.signal.signal === 'NODATA' ? missing(evaluation) : null
    case 'hard-skip': {
      const skip = hardSkips(evaluation).find(({ from }) => from === condition.from)
      return skip === undefined ? null : [{ kind: 'skip', skip }]
    }
    case 'no-hard-skip':
      return hardSkips(evaluation).some(({ from }) => condition.from === 'any' || from === condition.from) ? null : []
    case 'phase-below': {
      const phase = readablePhase(facts, condition.phase)
      if (phase === undefined || reaches(phase.score, condition.score)) return null
      return [{ kind: 'phase', phase: phase.phase, score: phase.score }]
    }
    case 'theme-below': {
      const { score } = evaluation.themes[condition.theme]
      if (!evaluation.overallShown || score === null || reaches(score, condition.score)) return null
      return [{ kind: 'theme', theme: condition.theme, score }]
    }
    case 'context': {
      const value = String(round.context[condition.question] ?? 'unknown')
      return condition.oneOf.includes(value) ? [{ kind: 'context', question: condition.question, value }] : null
    }
    case 'context-not':
      return round.context[condition.question] === condition.value ? null : []
    case 'decision-differs':
      return decisionDiffers(facts) ? [{ kind: 'decision' }] : null
    case 'divided-room':
      return facts.consensus !== null && facts.consensus < condition.consensus ? [] : null
    case 'item-at-most':
    case 'item-exactly':
    case 'item-at-least':
    case 'one-item-at-most':
    case 'dont-know-share':
      return judgeAnswer(condition, facts)
    case 'tilt':
    case 'balanced':
    case 'tilt-alert':
    case 'no-tilt-alert':
    case 'strong-phase':
      return judgeBalance(condition, facts)
  }
}

/** What there is too little of: answers as a whole, answers in a phase, answers at the key questions. */
function missing(evaluation: Evaluation): readonly Ground[] {
  const inScope = evaluation.phases.filter(({ preview }) => !preview)
  const gaps = dataGaps({ ...evaluation, phases: inScope })
  return [
    ...(gaps.whole ? covered(null, evaluation.coverage) : []),
    ...inScope.flatMap(({ phase, coverage }) => (gaps.phases.includes(phase) ? covered(phase, coverage) : [])),
    ...gaps.gates.map((gate) => ({ kind: 'gate', gate }) as const),
  ]
}

/** Where nothing applies there is no share to tell. */
function covered(phase: Phase | null, { pct }: Coverage): readonly Ground[] {
  return pct === null ? [] : [{ kind: 'coverage', phase, pct }]
}

/** A shaky step is only mentioned: no rule speaks of it, so it silences none either. */
function hardSkips({ skips }: Evaluation): readonly Skip[] {
  return skips.filter(({ kind }) => kind === 'hard')
}

/** Where there is no signal yet there is nothing to differ from. */
function decisionDiffers({ round, evaluation: { signal } }: Facts): boolean {
  const verdict = round.decision?.verdict
  return verdict !== undefined && signal.signal !== 'NODATA' && verdict !== signal.signal
}

function distinct(grounds: readonly Ground[]): readonly Ground[] {
  const seen = new Map(grounds.map((ground) => [JSON.stringify(ground), ground]))
  return [...seen.values()]
}
