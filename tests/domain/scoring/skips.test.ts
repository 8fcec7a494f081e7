import { describe, expect, test } from 'vitest'
import type { Phase } from '@/domain/instrument/axes'
import { evaluateRound } from '@/domain/scoring/evaluate-round'
import { calculatedPosition } from '@/domain/scoring/position'
import { skippedSteps } from '@/domain/scoring/skips'
import { aRound } from '../../support/a-dossier'

describe('a skipped step', () => {
  test.each([
    { i: 49.9, j: 70, kind: 'hard', why: 'a gap over 20 across 50' },
    { i: 30, j: 50, kind: 'hard', why: 'a gap of exactly 20 up to exactly 50' },
    { i: 29.9, j: 49.9, kind: 'soft', why: 'the later phase stays under 50' },
    { i: 50, j: 90, kind: 'soft', why: 'the earlier phase reaches 50' },
    { i: 49, j: 68.9, kind: 'soft', why: 'a gap under 20' },
    { i: 59.9, j: 74.9, kind: 'soft', why: 'a gap of exactly 15' },
    { i: 59.9, j: 74.8, kind: null, why: 'a gap under 15' },
    { i: 60, j: 100, kind: null, why: 'the earlier phase reaches 60' },
    { i: 70, j: 40, kind: null, why: 'the later phase lags' },
  ])('$i before $j: $kind ($why)', ({ i, j, kind }) => {
    expect(skippedSteps([step('P1', i), step('P2', j)], 2).map((skip) => skip.kind)).toEqual(
      kind === null ? [] : [kind],
    )
  })

  test('per phase the widest gap is told, of equal ones the nearest', () => {
    const phases = [step('P1', 20), step('P2', 50), step('P3', 80), step('P4', 80)]
    expect(skippedSteps(phases, 4).map(({ kind, from, to, gap }) => [kind, from, to, gap])).toEqual([
      ['hard', 'P1', 'P3', 60],
      ['soft', 'P2', 'P3', 30],
    ])
  })

  test('it starts in scope and may end past it', () => {
    const phases = [step('P1', 80), step('P2', 40), step('P3', 30), step('P4', 70)]
    expect(skippedSteps(phases, 2).map(({ from, to }) => [from, to])).toEqual([['P2', 'P4']])
  })

  test('a phase that is not shown is no part of it', () => {
    expect(skippedSteps([step('P1', 20), { ...step('P2', 80), shown: false }], 2)).toEqual([])
    expect(skippedSteps([{ ...step('P1', 20), shown: false }, step('P2', 80)], 2)).toEqual([])
  })

  test('it is certain once the later phase at its worst lies above the earlier one at its best', () => {
    expect(isCertain({ hi: 50, lo: 50.1 })).toBe(true)
    expect(isCertain({ hi: 50, lo: 50 })).toBe(false)
    expect(isCertain({ hi: 60, lo: 50 })).toBe(false)
  })

  test('a preview shows a skipped step and changes no score', () => {
    const low = aRound().inPhase(1).ratedAll(25)
    const before = evaluateRound(low.build())
    const preview = { 'P2.M.D.1': 75, 'P2.M.P.1': 75, 'P2.I.D.1': 75, 'P2.I.P.1': 75, 'P2.R.D.1': 75 } as const
    const after = evaluateRound(low.answeredAll(preview).build())
    expect(before.skips).toEqual([])
    expect(after.skips).toEqual([{ kind: 'hard', from: 'P1', to: 'P2', gap: 50, certain: true }])
    expect(after.phases.map(({ phase, preview }) => [phase, preview])).toEqual([
      ['P1', false],
      ['P2', true],
    ])
    const { phases: _phases, skips: _skips, asked: _asked, cells: _cells, ...scope } = after
    expect(before).toMatchObject(scope)
  })
})

describe('the calculated position', () => {
  test('is the first phase that does not reach 60', () => {
    expect(evaluateRound(aRound().inPhase(3).ratedAll(75).build()).calculated).toBe('P4')
    expect(evaluateRound(aRound().inPhase(3).ratedAll(50).build()).calculated).toBe('P1')
  })

  test('a phase of exactly 60 stands', () => {
    expect(calculatedPosition([step('P1', 60), step('P2', 60 - 1e-12), step('P3', 59.9)])).toBe('P3')
  })

  test('is the first phase that is not shown', () => {
    const round = aRound().inPhase(2).ratedAll(75).answered('P2.M.D.1', 'DK').answered('P2.I.D.1', 'DK')
    expect(evaluateRound(round.build()).calculated).toBe('P2')
  })

  test('is the last phase when all reach 60', () => {
    expect(evaluateRound(aRound().inPhase(5).ratedAll(75).build()).calculated).toBe('P5')
  })

  test('may lie in a preview', () => {
    const round = aRound().inPhase(5).ratedAll(75).build()
    expect(evaluateRound({ ...round, context: { phase: 2 } })).toMatchObject({ k: 2, declared: 'P2', calculated: 'P5' })
  })
})

describe('a person who is not sure of the phase', () => {
  test('has the calculated position as scope', () => {
    const round = aRound().inPhase('unknown').ratedAll(75).answered('P2.M.D.1', 0).answered('P2.I.D.1', 0).build()
    const evaluation = evaluateRound(round)
    expect(evaluation).toMatchObject({ k: 2, declared: null, calculated: 'P2' })
    expect(evaluation.coverage).toMatchObject({ answered: 12, of: 12 })
    expect(Object.keys(evaluation.gates)).toEqual(['G1', 'G2', 'G3', 'G4', 'G5'])
    expect(evaluation.phases.map((phase) => phase.preview)).toEqual([false, false, true, true, true])
    expect(evaluation.skips).toMatchObject([{ from: 'P2', to: 'P3' }])
  })

  test('keeps that scope at the worst and the best of the open answers', () => {
    const round = aRound()
      .inPhase('unknown')
      .answeredAll({ 'P1.M.D.1': 100, 'P1.M.P.1': 100, 'P1.I.D.1': 100, 'P1.I.P.1': 100 })
    const evaluation = evaluateRound(round.build())
    expect(evaluation.k).toBe(2)
    expect(evaluation.overall).toMatchObject({ hi: 100 })
    expect(evaluation.signal).toEqual({ signal: 'NODATA', lo: 'NO', hi: 'GO' })
  })
})

/** Whether the skip from 30 to 70 is certain, when the one may still become `hi` and the other `lo`. */
function isCertain({ hi, lo }: { hi: number; lo: number }) {
  return skippedSteps(
    [
      { ...step('P1', 30), hi },
      { ...step('P2', 70), lo },
    ],
    2,
  )[0]?.certain
}

function step(phase: Phase, score: number) {
  return { phase, shown: true, score, lo: score, hi: score }
}
