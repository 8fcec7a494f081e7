import { describe, expect, test } from 'vitest'
import type { QuestionId } from '@/domain/answers/answer'
import type { Choice } from '@/domain/instrument/scale'
import { evaluateRound } from '@/domain/scoring/evaluate-round'
import type { Signal } from '@/domain/scoring/evaluation'
import { aRound } from '../../support/a-dossier'

type Words = ReturnType<typeof aRound>
type Choices = Readonly<Partial<Record<QuestionId, Choice>>>

const G = {
  G1: 'P1.M.D.1',
  G2: 'P1.R.D.1',
  G3: 'P2.M.P.1',
  G4: 'P2.I.D.1',
  G5: 'P2.R.D.1',
  G6: 'P3.I.D.1',
  G7: 'P3.I.P.1',
  G8: 'P3.R.P.1',
} as const

describe('too little data', () => {
  test('an empty round has no signal', () => {
    expect(signalOf(aRound())).toBe('NODATA')
  })

  test('one phase in scope that is not shown is enough', () => {
    const round = aRound().inPhase(3).ratedAll(100)
    expect(signalOf(round.answered('P3.M.D.1', null).answered('P3.R.D.1', null))).toBe('NODATA')
  })

  test.each([
    { phase: 1, open: ['G1'], signal: 'COND' },
    { phase: 1, open: ['G1', 'G2'], signal: 'NODATA' },
    { phase: 2, open: ['G2'], signal: 'COND' },
    { phase: 2, open: ['G2', 'G3'], signal: 'NODATA' },
    { phase: 3, open: ['G2', 'G3'], signal: 'COND' },
    { phase: 3, open: ['G2', 'G3', 'G7'], signal: 'NODATA' },
  ] as const)('phase $phase with open key questions $open: $signal', ({ phase, open, signal }) => {
    const round = aRound().full().inPhase(phase).ratedAll(100)
    for (const gate of open) round.answered(G[gate], 'DK')
    expect(signalOf(round)).toBe(signal)
  })

  test('a key question that does not apply still counts among those of which a third may be open', () => {
    const round = aRound()
      .full()
      .inPhase(3)
      .ratedAll(100)
      .answeredAll({ [G.G6]: 'NA', [G.G7]: 'NA', [G.G8]: 'NA' })
    expect(signalOf(round.answered(G.G2, 'DK').answered(G.G3, null))).toBe('COND')
  })

  test('it goes before a failing stop gate', () => {
    const round = aRound().inPhase(2).ratedAll(100).answered(G.G4, 0)
    expect(signalOf(round)).toBe('NO')
    expect(signalOf(round.answered(G.G2, 'DK').answered(G.G3, 'DK'))).toBe('NODATA')
  })
})

describe('a failing stop gate', () => {
  test.each<[Choice, Choice, Signal, Signal]>([
    [0, 100, 'NO', 'NOTYET'],
    [100, 0, 'NO', 'NOTYET'],
    [25, 100, 'NOTYET', 'NOTYET'],
    [100, 25, 'NOTYET', 'NOTYET'],
    [25, 25, 'NO', 'NOTYET'],
    [0, 0, 'NO', 'NOTYET'],
    [50, 50, 'COND', 'COND'],
    ['NA', 'NA', 'GO', 'GO'],
    ['NA', 25, 'NOTYET', 'NOTYET'],
  ])('need %s and values %s: %s by choice, %s when imposed', (need, values, chosen, imposed) => {
    const round = aRound().full().inPhase(2).ratedAll(100).answered(G.G1, need).answered(G.G4, values)
    expect(signalOf(round)).toBe(chosen)
    for (const will of ['voluntary', 'encouraged', 'unknown'] as const) {
      expect(signalOf(round.withContext({ will }))).toBe(chosen)
    }
    expect(signalOf(round.withContext({ will: 'imposed' }))).toBe(imposed)
  })

  test('of a preview says nothing', () => {
    expect(signalOf(aRound().inPhase(1).ratedAll(100).answered(G.G4, 0))).toBe('GO')
  })
})

describe('go', () => {
  const exactly70: Choices = {
    'P1.M.D.1': 75,
    'P1.M.P.1': 25,
    'P1.I.D.1': 75,
    'P1.I.P.1': 75,
    'P1.R.D.1': 75,
    'P1.R.P.1': 100,
  }
  const exactly55: Choices = {
    'P2.M.D.1': 25,
    'P2.M.P.1': 75,
    'P2.I.D.1': 75,
    'P2.I.P.1': 50,
    'P2.R.D.1': 75,
    'P2.R.P.1': 25,
  }

  test('needs an overall score of 70', () => {
    expect(evaluateRound(heavy().answeredAll(exactly70).build()).overall.score).toBeCloseTo(70, 10)
    expect(signalOf(heavy().answeredAll(exactly70))).toBe('GO')
    expect(signalOf(heavy().answeredAll(exactly70).answered('P1.M.P.1', 0))).toBe('COND')
  })

  test('needs every phase at 55', () => {
    const round = heavy().inPhase(2).ratedAll(100).answeredAll(exactly55)
    expect(evaluateRound(round.build()).phases[1]?.score).toBeCloseTo(55, 10)
    expect(signalOf(round)).toBe('GO')
    expect(signalOf(round.answered('P2.R.P.1', 0))).toBe('COND')
  })

  test('allows one key question at risk', () => {
    const round = aRound().inPhase(2).ratedAll(100).answered(G.G2, 50)
    expect(signalOf(round)).toBe('GO')
    expect(signalOf(round.answered(G.G3, 50))).toBe('COND')
  })

  test('allows none that fails or is open', () => {
    expect(signalOf(aRound().inPhase(2).ratedAll(100).answered(G.G2, 25))).toBe('COND')
    expect(signalOf(aRound().inPhase(2).ratedAll(100).answered(G.G2, 'DK'))).toBe('COND')
    expect(signalOf(aRound().inPhase(2).ratedAll(100).answered(G.G2, 'NA'))).toBe('GO')
  })

  test('needs a coverage of 80 %', () => {
    const round = aRound().full().inPhase(1).ratedAll(100).answered('P1.M.D.2', 'NA').answered('P1.R.P.2', 'NA')
    expect(signalOf(round.answered('P1.M.P.2', 'DK').answered('P1.I.P.2', 'DK'))).toBe('GO')
    expect(signalOf(round.answered('P1.R.D.2', 'DK'))).toBe('COND')
  })
})

describe('on conditions, or not yet', () => {
  test('an overall score of 50 is on conditions', () => {
    expect(signalOf(aRound().inPhase(1).ratedAll(50))).toBe('COND')
    expect(signalOf(aRound().inPhase(1).ratedAll(50).answered('P1.I.P.1', 25))).toBe('NOTYET')
  })

  test('two failing key questions are on conditions, three are not yet', () => {
    const round = aRound().inPhase(3).ratedAll(100).answered(G.G2, 25).answered(G.G3, 25)
    expect(signalOf(round)).toBe('COND')
    expect(signalOf(round.answered(G.G5, 0))).toBe('NOTYET')
  })
})

describe('what the open answers could make of it', () => {
  test('the worst fills them with 0, the best with 100', () => {
    const round = aRound().inPhase(1).ratedAll(75).answered(G.G1, 'DK').build()
    expect(evaluateRound(round).signal).toEqual({ signal: 'COND', lo: 'NO', hi: 'GO' })
  })

  test('an imposed partnership is never "better not", at its worst either', () => {
    const round = aRound().inPhase(1).withContext({ will: 'imposed' }).build()
    expect(evaluateRound(round).signal).toEqual({ signal: 'NODATA', lo: 'NOTYET', hi: 'GO' })
  })

  test('what does not apply stays so: too little data then is the worst and the best', () => {
    const round = aRound().inPhase(1).ratedAll('NA').build()
    expect(evaluateRound(round).signal).toEqual({ signal: 'NODATA', lo: 'NODATA', hi: 'NODATA' })
  })
})

/** Weights of 1.25, 1.5 and 1, with which a score of exactly 55 or 70 is possible. */
function heavy(): Words {
  return aRound().inPhase(1).withContext({ drive: 'supply', core: 'high' })
}

function signalOf(words: Words): Signal {
  return evaluateRound(words.build()).signal.signal
}
