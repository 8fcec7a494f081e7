import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advise } from '@/domain/advice/advise'
import { levelAt } from '@/domain/advice/facts'
import type { Round } from '@/domain/answers/dossier'
import { evaluateRound } from '@/domain/scoring/evaluate-round'
import { anyRound } from '../../support/any-round'
import { aRound } from '../../support/a-dossier'
import { VECTOR_CASES } from '../../support/vectors'

describe.each(VECTOR_CASES)('worked example $id', ({ round, expected }) => {
  test('is advised the same, in the same order', () => {
    const list = adviceFor(round)
    expect(list.fired).toEqual(expected.rules_fired)
    expect(ids(list.actions)).toEqual(expected.rules_shown)
    expect(ids(list.strengths)).toEqual(expected.rules_strengths)
    expect(ids(list.rest)).toEqual(expected.rules_rest)
  })
})

describe('any round', () => {
  test('gets seven actions and three strengths at most, and nothing twice', () => {
    fc.assert(
      fc.property(anyRound(), (round) => {
        const { actions, strengths, rest } = adviceFor(round)
        expect(actions.length).toBeLessThanOrEqual(7)
        expect(strengths.length).toBeLessThanOrEqual(3)
        const said = ids([...actions, ...strengths, ...rest])
        expect(new Set(said).size).toBe(said.length)
      }),
    )
  })

  test('is only told what fired, urgent things first', () => {
    fc.assert(
      fc.property(anyRound(), (round) => {
        const { fired, actions, strengths, rest } = adviceFor(round)
        expect(fired).toEqual(expect.arrayContaining(ids([...actions, ...strengths, ...rest])))
        const priorities = [...actions, ...rest].map(({ priority }) => priority)
        expect(priorities).toEqual(priorities.toSorted((one, other) => one - other))
      }),
    )
  })

  test('is shown answers and scores that really are so', () => {
    fc.assert(
      fc.property(anyRound(), (round) => {
        const evaluation = evaluateRound(round)
        const facts = { round, evaluation, phase: null, consensus: null }
        for (const { grounds } of advise(round, evaluation).actions) {
          for (const ground of grounds) {
            if (ground.kind === 'answer') expect(levelAt(facts, ground.question)).toBe(ground.choice)
            if (ground.kind === 'phase') expect(phaseScore(round, ground.phase)).toBe(ground.score)
            if (ground.kind === 'skip') expect(evaluation.skips).toContainEqual(ground.skip)
          }
        }
      }),
    )
  })
})

describe('what says the same is said once', () => {
  const skippedSharing = aRound().inPhase(3).ratedAll(75).answeredAll(all('P2', 25))

  test('a skipped step covers the low phase and the key questions under it', () => {
    const { fired, actions, rest } = adviceFor(skippedSharing.build())
    expect(fired).toEqual(expect.arrayContaining(['R17', 'R35', 'R30']))
    expect(ids([...actions, ...rest])).not.toContain('R35')
    expect(ids(actions)).toContain('R30')
  })

  test('a need nobody knows covers an ambition that starts from supply', () => {
    const list = adviceFor(
      aRound().inPhase(1).ratedAll(75).answered('P1.M.D.1', 25).withContext({ drive: 'supply' }).build(),
    )
    expect(list.fired).toEqual(expect.arrayContaining(['R25', 'R26']))
    expect(ids(list.actions)).not.toContain('R26')
  })

  test.each([
    ['that clash cover the identity that is at stake', 25, 'R29', 'R40'],
    ['that are half shared give way to the identity that is at stake', 50, 'R40', 'R29'],
  ] as const)('values %s', (_, level, kept, hidden) => {
    const round = aRound().inPhase(2).ratedAll(50).answered('P2.I.D.1', level).withContext({ core: 'high' }).build()
    const list = adviceFor(round)
    expect(list.fired).toEqual(expect.arrayContaining(['R29', 'R40']))
    expect(ids(list.actions)).toContain(kept)
    expect(ids([...list.actions, ...list.rest])).not.toContain(hidden)
  })

  test('without a signal only data, context and key questions speak', () => {
    const { actions, strengths, rest } = adviceFor(aRound().inPhase(2).answered('P1.M.D.1', 100).build())
    expect(ids(actions)[0]).toBe('R01')
    expect(strengths).toEqual([])
    expect([...actions, ...rest].filter(({ group }) => !['data', 'context', 'gate'].includes(group))).toEqual([])
  })
})

describe('own decision', () => {
  const solid = aRound().inPhase(1).ratedAll(100)

  test('that differs from the signal is asked for its reason', () => {
    expect(adviceFor(solid.decided({ verdict: 'NO' }).build()).fired).toContain('R47')
    expect(adviceFor(solid.decided({ verdict: 'GO' }).build()).fired).not.toContain('R47')
  })

  test('differs from nothing while there is no signal', () => {
    expect(adviceFor(aRound().inPhase(1).decided({ verdict: 'NO' }).build()).fired).not.toContain('R47')
  })
})

function adviceFor(round: Round) {
  return advise(round, evaluateRound(round))
}

function ids(advices: readonly { readonly id: string }[]) {
  return advices.map(({ id }) => id)
}

function phaseScore(round: Round, phase: string) {
  return evaluateRound(round).phases.find((score) => score.phase === phase)?.score
}

/** The six core items of a phase at one level. */
function all(phase: 'P1' | 'P2', level: 25 | 75) {
  const cells = ['M.D', 'M.P', 'I.D', 'I.P', 'R.D', 'R.P'].map((cell) => [`${phase}.${cell}.1`, level])
  return Object.fromEntries(cells) as Readonly<Record<string, 25 | 75>>
}
