import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advise } from '@/domain/advice/advise'
import type { Ground } from '@/domain/advice/advice'
import type { Round } from '@/domain/answers/dossier'
import type { Evaluation } from '@/domain/scoring/evaluation'
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

  test('is told the same for the same answers, in whatever order they were given', () => {
    fc.assert(
      fc.property(anyRound(), (round) => {
        const answers = Object.fromEntries(Object.entries(round.answers).toReversed())
        expect(adviceFor({ ...round, answers })).toEqual(adviceFor(round))
      }),
    )
  })

  test('is shown only facts that are so', () => {
    fc.assert(
      fc.property(anyRound(), (round) => {
        const evaluation = evaluateRound(round)
        const { actions, strengths, rest } = advise(round, evaluation)
        const grounds = [...actions, ...strengths, ...rest].flatMap((advice) => advice.grounds)
        expect(grounds.filter((ground) => !isSo(ground, round, evaluation))).toEqual([])
      }),
    )
  })

  test('is shown at least one fact for all that does not rest on what is absent', () => {
    fc.assert(
      fc.property(anyRound(), (round) => {
        const { actions, rest } = adviceFor(round)
        const nothingApplies = evaluateRound(round).coverage.of === 0
        const bare = ids([...actions, ...rest].filter(({ grounds }) => grounds.length === 0))
        expect(bare).toEqual(nothingApplies && bare.length > 0 ? ['R01'] : [])
      }),
    )
  })
})

describe('too little data', () => {
  test('names what there is too little of', () => {
    const gates = { 'P1.M.D.1': 75, 'P1.R.D.1': 75, 'P2.M.P.1': 75, 'P2.I.D.1': 75, 'P2.R.D.1': 75 } as const
    const sparse = aRound().inPhase(2).answeredAll(gates).build()
    expect(groundsOf(sparse, 'R01')).toMatchObject([
      { kind: 'coverage', phase: null },
      { kind: 'coverage', phase: 'P1' },
      { kind: 'coverage', phase: 'P2' },
    ])
  })

  test('names the open key questions when it lies there alone', () => {
    const round = aRound().full().inPhase(2).ratedAll(75).answered('P1.M.D.1', 'DK').answered('P2.M.P.1', null).build()
    expect(groundsOf(round, 'R01')).toEqual([
      { kind: 'gate', gate: 'G1' },
      { kind: 'gate', gate: 'G3' },
    ])
  })

  test('in one phase names the questions nobody could answer', () => {
    const round = aRound().inPhase(1).ratedAll(75).answered('P1.M.D.1', 'DK').answered('P1.R.P.1', 'DK').build()
    expect(groundsOf(round, 'R02:P1')).toEqual([
      { kind: 'answer', question: 'P1.M.D.1', choice: 'DK' },
      { kind: 'answer', question: 'P1.R.P.1', choice: 'DK' },
    ])
  })
})

describe('the order', () => {
  test('of key questions puts the stop gates first, then the lowest answer', () => {
    const round = aRound()
      .inPhase(2)
      .ratedAll(75)
      .answeredAll({ 'P1.R.D.1': 0, 'P1.M.D.1': 25, 'P2.I.D.1': 0, 'P2.M.P.1': 25, 'P2.R.D.1': 50 })
    const gates = adviceFor(round.build()).actions.filter(({ group }) => group === 'gate')
    expect(ids(gates)).toEqual(['R29', 'R25', 'R27', 'R35', 'R30'])
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

function groundsOf(round: Round, id: string) {
  return adviceFor(round).actions.find((advice) => advice.id === id)?.grounds
}

/** Whether a fact can be read off the answers and the numbers. */
function isSo(ground: Ground, round: Round, evaluation: Evaluation): boolean {
  const phase = 'phase' in ground ? evaluation.phases.find((score) => score.phase === ground.phase) : undefined
  switch (ground.kind) {
    case 'answer':
      return round.answers[ground.question]?.level === ground.choice
    case 'gate':
      return evaluation.gates[ground.gate] === 'open'
    case 'phase':
      return phase?.shown === true && phase.score === ground.score
    case 'theme':
      return evaluation.overallShown && evaluation.themes[ground.theme].score === ground.score
    case 'balance':
      return ground.phase === null
        ? evaluation.overallShown && evaluation.balance?.delta === ground.delta
        : phase?.shown === true && phase.balance?.delta === ground.delta
    case 'skip':
      return evaluation.skips.includes(ground.skip)
    case 'coverage':
      return (phase ?? evaluation).coverage.pct === ground.pct
    case 'context':
      return String(round.context[ground.question]) === ground.value
    case 'decision':
      return round.decision?.verdict !== undefined && round.decision.verdict !== evaluation.signal.signal
  }
}

/** The six core items of a phase at one level. */
function all(phase: 'P1' | 'P2', level: 25 | 75) {
  const cells = ['M.D', 'M.P', 'I.D', 'I.P', 'R.D', 'R.P'].map((cell) => [`${phase}.${cell}.1`, level])
  return Object.fromEntries(cells) as Readonly<Record<string, 25 | 75>>
}
