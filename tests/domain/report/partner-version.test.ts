import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildReport } from '@/domain/report/build-report'
import { partnerAmounts } from '@/domain/report/partner-amounts'
import { PARTNER_PARTS, SHARED_AT_FIRST, withPart } from '@/domain/report/partner-parts'
import { forPartner } from '@/domain/report/partner-version'
import { roundOfReport } from '@/domain/report/round-of-report'
import { anyDossier } from '../../support/any-dossier'
import { canaryDossier } from '../../support/canaries'
import { otherwiseKept } from '../../support/otherwise-kept'
import { anyShared } from '../../support/any-shared'

describe('a version for the partner', () => {
  test('is the same for two dossiers that differ only in what is kept', () => {
    fc.assert(
      fc.property(anyDossier(), anyDossier(), anyShared(), (dossier, other, shared) => {
        const changed = otherwiseKept(dossier, other, shared)
        expect(forPartner(buildReport(changed), shared)).toEqual(forPartner(buildReport(dossier), shared))
      }),
      { numRuns: 150 },
    )
  })

  test('that shares all parts says what the whole report says, but for whose signal it is', () => {
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        const whole = buildReport(dossier)
        const { signal, advice, shared, decision, ...rest } = forPartner(whole, PARTNER_PARTS)
        expect(rest).toEqual(without(whole, 'signal', 'advice', 'shared', 'decision'))
        // Whether she recognised the signal is between the person and the program.
        expect(decision).toEqual({ ...whole.decision, recognised: undefined })
        expect(shared).toEqual(PARTNER_PARTS)
        expect({ ...advice, fired: [] }).toEqual({ ...whole.advice, fired: [] })
        expect(signal).toMatchObject({
          signal: whole.signal.signal,
          conditions: whole.signal.conditions,
          reasons: whole.signal.reasons,
        })
      }),
      { numRuns: 100 },
    )
  })

  test('is not made of another version, which no longer has what the scores need', () => {
    const once = forPartner(buildReport(canaryDossier()), SHARED_AT_FIRST)
    expect(() => forPartner(once, PARTNER_PARTS)).toThrow('whole report')
  })

  test.each(['stop', 'enter', 'continue', 'reshape'] as const)(
    'never speaks of the step that is at hand: %s',
    (decision) => {
      const dossier = canaryDossier()
      const rounds = dossier.rounds.map((round) => ({ ...round, context: { ...round.context, decision } }))
      const { signal } = forPartner(buildReport({ ...dossier, rounds }), SHARED_AT_FIRST)
      expect(signal.label.key).toMatch(/\.together$/)
      expect(JSON.stringify(signal)).not.toMatch(/\.(stop|continue|reshape)"/)
    },
  )

  test('that keeps the answers quotes none of them, nor a rule that would tell of one', () => {
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        const kept = forPartner(buildReport(dossier), withPart(PARTNER_PARTS, 'answers', false))
        const advices = [...kept.advice.actions, ...kept.advice.strengths, ...kept.advice.rest]
        expect(advices.flatMap(({ grounds }) => grounds).filter(({ kind }) => kind === 'answer')).toEqual([])
        expect(advices.filter(({ ruleInWords }) => ruleInWords !== null)).toEqual([])
        expect([kept.phases, kept.modules, kept.evaluation.modules, kept.evaluation.asked]).toEqual([[], [], [], []])
        expect(kept.evaluation.cells).toEqual({})
      }),
      { numRuns: 50 },
    )
  })

  test('counts no conditions when it may not name the key questions', () => {
    const { signal, gates, evaluation } = forPartner(buildReport(canaryDossier()), ['advice'])
    expect({ gates, of: evaluation.gates }).toEqual({ gates: [], of: {} })
    expect(signal.sentence.key).toMatch(/\.none$/)
    expect(JSON.stringify(signal)).not.toContain('settle')
  })
})

describe('the round that a report tells of', () => {
  test('makes the same report again', () => {
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        const report = buildReport(dossier)
        expect(buildReport({ ...dossier, rounds: [roundOfReport(report)] })).toEqual(report)
      }),
      { numRuns: 150 },
    )
  })
})

describe('the choice of parts', () => {
  test('begins without what the person wrote', () => {
    for (const part of ['notes', 'decision', 'actions', 'answers', 'autonomy'] as const)
      expect(SHARED_AT_FIRST).not.toContain(part)
  })

  test('brings answers along with their notes, and takes notes away with their answers', () => {
    expect(withPart([], 'notes', true)).toEqual(['answers', 'notes'])
    expect(withPart(['answers', 'notes'], 'answers', false)).toEqual([])
    expect(forPartner(buildReport(canaryDossier()), ['notes']).shared).toEqual([])
  })

  test('says how much there is of each part', () => {
    expect(partnerAmounts(buildReport(canaryDossier()))).toMatchObject({
      notes: 5,
      actions: 1,
      autonomy: 1,
      decision: 1,
      gates: 8,
    })
  })
})

function without(value: object, ...names: readonly string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)))
}
