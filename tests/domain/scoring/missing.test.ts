import { describe, expect, test } from 'vitest'
import { confidenceOf, coverageOf, covers } from '@/domain/scoring/coverage'
import { evaluateRound } from '@/domain/scoring/evaluate-round'
import { aRound } from '../../support/a-dossier'

const NOTHING = { score: null, lo: null, hi: null }
const ALL_OPEN = { score: null, lo: 0, hi: 100 }

describe('coverage', () => {
  test('is what has a level out of what applies', () => {
    expect(coverageOf([75, 0, 'DK', null, 'NA'])).toEqual({
      pct: 50,
      answered: 2,
      of: 4,
      dontKnow: 1,
      unanswered: 1,
      notApplicable: 1,
    })
  })

  test('is no number where nothing applies', () => {
    expect(coverageOf(['NA', 'NA'])).toMatchObject({ pct: null, answered: 0, of: 0 })
    expect(covers(coverageOf([]), 0)).toBe(false)
  })

  test.each([
    [3, 5, 'provisional'],
    [7, 9, 'provisional'],
    [4, 5, 'solid'],
    [5, 5, 'solid'],
  ] as const)('%i of %i is %s', (answered, of, confidence) => {
    const coverage = coverageOf(Array.from({ length: of }, (_, at) => (at < answered ? 50 : null)))
    expect(confidenceOf(coverage, covers(coverage, 60))).toBe(confidence)
  })

  test('under 60 % there is too little data', () => {
    const coverage = coverageOf([50, 50, 50, 50, 50, 50, 50, null, null, null, null, null])
    expect(confidenceOf(coverage, covers(coverage, 60))).toBe('insufficient')
  })
})

describe('a phase', () => {
  test('is shown from 60 % on', () => {
    const round = aRound().full().inPhase(1).ratedAll(50).answered('P1.M.D.2', 'NA').answered('P1.R.P.2', 'NA')
    for (const extra of ['P1.M.P.2', 'P1.I.D.2', 'P1.I.P.2', 'P1.R.D.2'] as const) round.answered(extra, 'DK')
    expect(phase1(round)).toMatchObject({
      coverage: { pct: 60 },
      shown: true,
      confidence: 'provisional',
      band: 'underway',
    })
    expect(phase1(round.answered('P1.M.P.1', null))).toMatchObject({
      shown: false,
      confidence: 'insufficient',
      band: null,
    })
  })

  test('is not shown when a movement has fewer than two themes, whatever the coverage', () => {
    const round = aRound().full().inPhase(1).ratedAll(50)
    for (const open of ['P1.M.D.1', 'P1.M.D.2', 'P1.I.D.1', 'P1.I.D.2'] as const) round.answered(open, 'DK')
    expect(phase1(round)).toMatchObject({
      score: 50,
      coverage: { answered: 8, of: 12 },
      shown: false,
      confidence: 'insufficient',
    })
    expect(phase1(round.answered('P1.I.D.2', 50))).toMatchObject({ shown: true })
  })

  test('is not shown either when two themes of a movement do not apply', () => {
    const round = aRound().inPhase(1).ratedAll(50).answered('P1.M.D.1', 'NA').answered('P1.I.D.1', 'NA')
    expect(phase1(round)).toMatchObject({ coverage: { pct: 100 }, shown: false })
  })

  test('has no score with one movement empty, and its balance waits too', () => {
    const round = aRound().inPhase(1).ratedAll(100)
    for (const open of ['P1.M.D.1', 'P1.I.D.1', 'P1.R.D.1'] as const) round.answered(open, null)
    expect(phase1(round)).toMatchObject({ score: null, lo: 50, hi: 100, depth: null, progress: 100, balance: null })
  })

  test('keeps depth and progress equally heavy when one has more answers', () => {
    const round = aRound().inPhase(1).ratedAll(100).answered('P1.M.D.1', 0)
    expect(phase1(round.answered('P1.I.D.1', 'NA').answered('P1.R.D.1', 0)).score).toBe(50)
  })
})

describe('an empty round', () => {
  const evaluation = evaluateRound(aRound().inPhase(2).build())

  test('has no number and the widest intervals', () => {
    expect(evaluation.phases).toMatchObject([ALL_OPEN, ALL_OPEN])
    expect(evaluation.overall).toEqual(ALL_OPEN)
    expect(Object.values(evaluation.themes)).toEqual([ALL_OPEN, ALL_OPEN, ALL_OPEN])
    expect(Object.values(evaluation.movements)).toEqual([ALL_OPEN, ALL_OPEN])
  })

  test('has empty cells, open gates and no names', () => {
    expect(Object.values(evaluation.cells)).toEqual(Array.from({ length: 12 }, () => null))
    expect(new Set(Object.values(evaluation.gates))).toEqual(new Set(['open']))
    expect(evaluation).toMatchObject({
      calculated: 'P1',
      overallShown: false,
      overallBand: null,
      balance: null,
      confidence: 'insufficient',
      coverage: { pct: 0, answered: 0, of: 12, unanswered: 12 },
      skips: [],
    })
  })
})

describe('a round in which nothing applies', () => {
  const evaluation = evaluateRound(aRound().inPhase(2).withContext({ core: 'high' }).ratedAll('NA').build())

  test('has nothing to count', () => {
    expect(evaluation.phases).toMatchObject([NOTHING, NOTHING])
    expect(evaluation.overall).toEqual(NOTHING)
    expect(evaluation.coverage).toMatchObject({ pct: null, of: 0, notApplicable: 12 })
    expect(new Set(Object.values(evaluation.gates))).toEqual(new Set(['na']))
    expect(evaluation.modules).toMatchObject([{ module: 'COR', score: null, coverage: { pct: null } }])
  })
})

describe('the scope', () => {
  test('leaves a phase without a value out of its means, and is not shown then', () => {
    const round = aRound().inPhase(2)
    for (const theme of ['M', 'I', 'R'] as const) round.answered(`P1.${theme}.D.1`, 75).answered(`P1.${theme}.P.1`, 25)
    expect(evaluateRound(round.build())).toMatchObject({
      overall: { score: 50, lo: 25, hi: 75 },
      overallShown: false,
      overallBand: null,
      confidence: 'insufficient',
      themes: { M: { score: 50 } },
      movements: { D: { score: 75, lo: 37.5 }, P: { score: 25 } },
    })
  })
})

describe('a module', () => {
  test('scores the mean of its levels and enters no phase', () => {
    const round = aRound().inPhase(1).ratedAll(75).withContext({ will: 'imposed' })
    round.answered('IMP.1', 100).answered('IMP.2', 50).answered('IMP.3', 'DK')
    const evaluation = evaluateRound(round.build())
    expect(evaluation.modules).toMatchObject([
      { module: 'IMP', score: 75, coverage: { answered: 2, of: 3, dontKnow: 1 } },
    ])
    expect(evaluation).toMatchObject({ overall: { score: 75, lo: 75 }, coverage: { of: 6 } })
  })

  test('that the context does not ask has no score, though its answers are kept', () => {
    expect(evaluateRound(aRound().answered('NET.1', 100).build()).modules).toEqual([])
  })
})

function phase1(words: ReturnType<typeof aRound>) {
  const [phase] = evaluateRound(words.build()).phases
  if (phase === undefined) throw new Error('Phase 1 is always asked.')
  return phase
}
