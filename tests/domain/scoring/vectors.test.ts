import { describe, expect, test } from 'vitest'
import { evaluateRound } from '@/domain/scoring/evaluate-round'
import type { Evaluation } from '@/domain/scoring/evaluation'
import { VECTOR_CASES } from '../../support/vectors'

describe.each(VECTOR_CASES)('worked example $id', ({ round, asked, expected }) => {
  const evaluation = evaluateRound(round)

  test('asks the same items', () => {
    expect(evaluation.asked).toEqual(asked)
  })

  test('has the same scores, to 0.01', () => {
    expectNear(evaluation.weights, expected.weights)
    expectNear(evaluation.cells, expected.cells)
    expectNear(byMovement(evaluation), expected.movement)
    expectNear(byPhase(evaluation, 'score'), expected.phase)
    expectNear(byPhase(evaluation, 'lo'), expected.phase_lo)
    expectNear(byPhase(evaluation, 'hi'), expected.phase_hi)
    const { themes, movements, overall } = evaluation
    expectNear({ M: themes.M.score, I: themes.I.score, R: themes.R.score }, expected.theme)
    expectNear({ D: movements.D.score, P: movements.P.score }, expected.movement_scope)
    expectNear(overall, { score: expected.overall, lo: expected.overall_lo, hi: expected.overall_hi })
  })

  test('shows the same scores and covers as much', () => {
    expect(Object.fromEntries(evaluation.phases.map(({ phase, shown }) => [phase, shown]))).toEqual(
      expected.phase_shown,
    )
    expect(evaluation.overallShown).toBe(expected.overall_shown)
    const { pct, answered, of } = evaluation.coverage
    expectNear({ pct, answered, of }, expected.coverage)
  })

  test('weighs depth and progress alike', () => {
    expect(Object.fromEntries(evaluation.phases.map(({ phase, balance }) => [phase, balance]))).toEqual(
      expected.balance_phase,
    )
    expect(evaluation.balance).toEqual(expected.balance)
  })

  test('sees the same skipped steps, gates, signals and position', () => {
    expect(evaluation.skips).toHaveLength(expected.skips.length)
    evaluation.skips.forEach((skip, at) => expectNear(skip, expected.skips[at] ?? {}))
    expect(evaluation.gates).toEqual(expected.gates)
    expect(evaluation.signal).toEqual({
      signal: expected.signal,
      lo: expected.signal_lo,
      hi: expected.signal_hi,
    })
    expect(evaluation.calculated).toBe(expected.calculated_phase)
    expect(evaluation.k).toBe(expected.k)
  })
})

/** The same members in the same order; numbers may differ by less than 0.005. */
function expectNear(actual: object, expected: object) {
  expect(Object.keys(actual)).toEqual(Object.keys(expected))
  const near = Object.entries(expected).map(([key, value]) => [
    key,
    typeof value === 'number' ? expect.closeTo(value, 2) : value,
  ])
  expect(actual).toEqual(Object.fromEntries(near))
}

function byPhase({ phases }: Evaluation, part: 'score' | 'lo' | 'hi') {
  return Object.fromEntries(phases.map((phase) => [phase.phase, phase[part]]))
}

function byMovement({ phases }: Evaluation) {
  return Object.fromEntries(
    phases.flatMap(({ phase, depth, progress }) => [
      [`${phase}.D`, depth],
      [`${phase}.P`, progress],
    ]),
  )
}
