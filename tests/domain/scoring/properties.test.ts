import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers } from '@/domain/answers/answer'
import { askedItems, isPreview } from '@/domain/answers/asked'
import type { Round } from '@/domain/answers/dossier'
import { progressOf } from '@/domain/answers/progress'
import { ITEMS } from '@/domain/instrument/items'
import { isLevel, LEVELS, type Level } from '@/domain/instrument/scale'
import { evaluateRound } from '@/domain/scoring/evaluate-round'
import type { Evaluation, Interval, Signal } from '@/domain/scoring/evaluation'
import { anyRound } from '../../support/any-round'

describe('whatever was answered', () => {
  test('a score lies between what the open answers could make of it', () => {
    holds((round) => {
      const evaluation = evaluateRound(round)
      for (const { score, lo, hi } of promised(evaluation)) {
        if (score === null) continue
        expect(lo).not.toBeNull()
        expect(score).toBeGreaterThanOrEqual((lo ?? 0) - 1e-9)
        expect(score).toBeLessThanOrEqual((hi ?? 0) + 1e-9)
      }
    })
  })

  test('every number is one, from 0 to 100, or null', () => {
    holds((round) => {
      const evaluation = evaluateRound(round)
      const numbers = [
        ...intervals(evaluation).flatMap(({ score, lo, hi }) => [score, lo, hi]),
        evaluation.coverage.pct,
      ]
      for (const number of [...numbers, ...Object.values(evaluation.cells)]) {
        if (number === null) continue
        expect(number).toBeGreaterThanOrEqual(0)
        expect(number).toBeLessThanOrEqual(100 + 1e-9)
      }
    })
  })

  test('with nothing open the interval has no width', () => {
    holds((round) => {
      const evaluation = evaluateRound({ ...round, answers: onlyLevels(round) })
      for (const { score, lo, hi } of intervals(evaluation)) expect([lo, hi]).toEqual([score, score])
      expect(evaluation.signal.lo).toBe(evaluation.signal.signal)
      expect(evaluation.signal.hi).toBe(evaluation.signal.signal)
    })
  })

  test('the order of the answers changes nothing', () => {
    holds((round) => {
      const reversed = Object.fromEntries(Object.entries(round.answers).toReversed())
      expect(evaluateRound({ ...round, answers: reversed })).toEqual(evaluateRound(round))
    })
  })

  test('an open question and "I don\'t know" score alike, and are counted apart', () => {
    holds((round) => {
      const left: Answers = Object.fromEntries(
        Object.entries(round.answers).filter(([id, answer]) => answer.level !== 'DK' || isInPreview(round, id)),
      )
      const before = evaluateRound(round)
      const after = evaluateRound({ ...round, answers: left })
      expect(withoutCounts(after)).toEqual(withoutCounts(before))
      expect(after.coverage.dontKnow + after.coverage.unanswered).toBe(
        before.coverage.dontKnow + before.coverage.unanswered,
      )
    })
  })

  test('raising one answer lowers no score', () => {
    fc.assert(
      fc.property(anyRound(), fc.nat(), (round, pick) => {
        const raised = raiseOne(round, pick)
        const [before, after] = [evaluateRound(round), evaluateRound(raised)]
        // A person who is not sure has another scope as soon as another position is calculated: other scores.
        if (before.k !== after.k) return
        const higher = intervals(after)
        intervals(before).forEach(({ score, lo, hi }, at) => {
          expect(higher[at]?.score ?? 0).toBeGreaterThanOrEqual((score ?? 0) - 1e-9)
          expect(higher[at]?.lo ?? 0).toBeGreaterThanOrEqual((lo ?? 0) - 1e-9)
          expect(higher[at]?.hi ?? 0).toBeGreaterThanOrEqual((hi ?? 0) - 1e-9)
        })
      }),
    )
  })

  /** "Too little data" has no place in the order: it says nothing about the partnership. It never appears once the open answers are filled, unless too much does not apply. */
  test('the signal lies between its worst and its best', () => {
    const order: readonly Signal[] = ['NO', 'NOTYET', 'COND', 'GO']
    holds((round) => {
      const { signal, lo, hi } = evaluateRound(round).signal
      if (signal === 'NODATA') return
      expect(order.indexOf(lo)).toBeGreaterThanOrEqual(0)
      expect(order.indexOf(lo)).toBeLessThanOrEqual(order.indexOf(signal))
      expect(order.indexOf(hi)).toBeGreaterThanOrEqual(order.indexOf(signal))
    })
  })

  test('a go has no hard skipped step', () => {
    holds((round) => {
      const { signal, skips } = evaluateRound({ ...round, answers: raisedBy(round, 75) })
      if (signal.signal === 'GO') expect(skips.filter((skip) => skip.kind === 'hard')).toEqual([])
    })
  })

  test('what is not asked is not counted', () => {
    holds((round) => {
      const asked = new Set<string>(askedItems(round).map((item) => item.id))
      const { modules, ...evaluation } = evaluateRound(round)
      const kept = Object.fromEntries(Object.entries(round.answers).filter(([id]) => asked.has(id)))
      const { modules: _, ...again } = evaluateRound({ ...round, answers: kept })
      expect(again).toEqual(evaluation)
    })
  })

  test('the screens and the scores count the same answers', () => {
    holds((round) => {
      const asked = askedItems(round).filter((item) => !isPreview(round.context, item.phase))
      const screens = progressOf(round).filter((screen) => !screen.preview)
      expect(sum(screens.map((screen) => screen.of))).toBe(asked.length)
      expect(sum(screens.map(({ depth, progress }) => depth.of + progress.of))).toBe(asked.length)
      const { phases } = evaluateRound(round)
      for (const { phase, coverage } of phases) {
        const inPhase = progressOf(round).filter((screen) => screen.phase === phase)
        expect(sum(inPhase.map((screen) => screen.answered))).toBe(
          coverage.answered + coverage.dontKnow + coverage.notApplicable,
        )
      }
    })
  })
})

function holds(truth: (round: Round) => void) {
  fc.assert(fc.property(anyRound(), truth), { numRuns: 300 })
}

/** Every interval of an evaluation, in a fixed order. */
function intervals({ phases, themes, movements, overall }: Evaluation): readonly Interval[] {
  const inPhases = phases.flatMap((phase) => [phase, phase.depthInterval, phase.progressInterval])
  return [...inPhases, themes.M, themes.I, themes.R, movements.D, movements.P, overall]
}

/** The intervals that promise to hold their score: all, but of the overall score only one that is shown. */
function promised(evaluation: Evaluation): readonly Interval[] {
  return evaluation.overallShown ? intervals(evaluation) : intervals(evaluation).slice(0, -1)
}

function isInPreview(round: Round, id: string): boolean {
  return ITEMS.some((item) => item.id === id && isPreview(round.context, item.phase))
}

function onlyLevels(round: Round): Answers {
  const closed = ITEMS.map(({ id }) => {
    const level = round.answers[id]?.level
    return [id, { level: isLevel(level) || level === 'NA' ? level : 50 }]
  })
  return Object.fromEntries(closed)
}

/** The same answers, most of them raised to a level, so that a go is no rare thing. */
function raisedBy(round: Round, least: Level): Answers {
  const raised = Object.entries(round.answers).map(([id, answer], at) =>
    isLevel(answer.level) && answer.level < least && at % 9 > 0 ? [id, { level: least }] : [id, answer],
  )
  return Object.fromEntries(raised)
}

function withoutCounts(evaluation: Evaluation): Evaluation {
  const counts = { dontKnow: 0, unanswered: 0 }
  const phases = evaluation.phases.map((phase) => ({ ...phase, coverage: { ...phase.coverage, ...counts } }))
  const modules = evaluation.modules.map((module) => ({ ...module, coverage: { ...module.coverage, ...counts } }))
  return { ...evaluation, phases, modules, coverage: { ...evaluation.coverage, ...counts } }
}

function raiseOne(round: Round, pick: number): Round {
  const low = askedItems(round).filter(({ id }) => {
    const level = round.answers[id]?.level
    return isLevel(level) && level < 100
  })
  const item = low[pick % Math.max(1, low.length)]
  if (item === undefined) return round
  const next = LEVELS.find((level) => level > Number(round.answers[item.id]?.level))
  return { ...round, answers: { ...round.answers, [item.id]: { level: next ?? 100 } } }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
