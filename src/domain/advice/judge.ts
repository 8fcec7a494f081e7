import { reaches } from '../scoring/threshold'
import type { QuestionId } from '../answers/answer'
import type { Level } from '../instrument/scale'
import type { Ground } from './advice'
import type { Condition } from './condition'
import { levelAt, readablePhase, type Facts } from './facts'
import { judgeBalance } from './judge-balance'

/** What makes a condition true, in reading order; null when it is not true. What is true by absence rests on no fact. */
export function judge(condition: Condition, facts: Facts): readonly Ground[] | null {
  const { round, evaluation } = facts
  switch (condition.is) {
    case 'all': {
      const parts = condition.of.map((part) => judge(part, facts))
      return parts.every((part) => part !== null) ? parts.flat() : null
    }
    case 'any': {
      const parts = condition.of.map((part) => judge(part, facts)).filter((part) => part !== null)
      return parts.length === 0 ? null : distinct(parts.flat())
    }
    case 'no-signal': {
      const { pct } = evaluation.coverage
      return when(evaluation.signal.signal === 'NODATA', { kind: 'coverage', phase: null, pct: pct ?? 0 })
    }
    case 'dont-know-share':
      return judgeDontKnow(condition.percent, facts)
    case 'hard-skip':
    case 'no-hard-skip':
    case 'no-skip':
      return judgeSkip(condition, facts)
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
    case 'item-at-most':
      return judgeItem(condition.item, facts, (level) => level <= condition.level)
    case 'item-exactly':
      return judgeItem(condition.item, facts, (level) => level === condition.level)
    case 'item-at-least':
      return judgeItem(condition.item, facts, (level) => level >= condition.level)
    case 'scope-from':
      return evaluation.k >= condition.phase ? [] : null
    case 'scope-before':
      return evaluation.k < condition.phase ? [] : null
    case 'context': {
      const value = String(round.context[condition.question] ?? 'unknown')
      return when(condition.oneOf.includes(value), { kind: 'context', question: condition.question, value })
    }
    case 'context-not':
      return round.context[condition.question] === condition.value ? null : []
    case 'decision-differs':
      return when(decisionDiffers(facts), { kind: 'decision' })
    case 'divided-room':
      return facts.consensus !== null && facts.consensus < condition.consensus ? [] : null
    case 'tilt':
    case 'balanced':
    case 'tilt-alert':
    case 'no-tilt-alert':
    case 'strong-phase':
      return judgeBalance(condition, facts)
  }
}

function when(holds: boolean, ground: Ground): readonly Ground[] | null {
  return holds ? [ground] : null
}

function judgeItem(question: QuestionId, facts: Facts, holds: (level: Level) => boolean): readonly Ground[] | null {
  const level = levelAt(facts, question)
  return level !== null && holds(level) ? [{ kind: 'answer', question, choice: level }] : null
}

/** The share of "I don't know" among the questions of the phase at hand that apply. */
function judgeDontKnow(percent: number, { evaluation, phase }: Facts): readonly Ground[] | null {
  const coverage = evaluation.phases.find((score) => score.phase === phase)?.coverage
  if (coverage === undefined || coverage.of === 0) return null
  return when(reaches((100 * coverage.dontKnow) / coverage.of, percent), {
    kind: 'coverage',
    phase,
    pct: coverage.pct ?? 0,
  })
}

/** A rule that asks for no skip at all also minds a shaky one; the others look at hard skips only. */
function judgeSkip(
  condition: Extract<Condition, { is: 'hard-skip' | 'no-hard-skip' | 'no-skip' }>,
  { evaluation: { skips } }: Facts,
): readonly Ground[] | null {
  switch (condition.is) {
    case 'hard-skip': {
      const skip = skips.find(({ kind, from }) => kind === 'hard' && from === condition.from)
      return skip === undefined ? null : [{ kind: 'skip', skip }]
    }
    case 'no-hard-skip':
      return skips.some(({ kind }) => kind === 'hard') ? null : []
    case 'no-skip':
      return skips.some(({ from }) => from === condition.from) ? null : []
  }
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
