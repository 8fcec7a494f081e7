import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Round } from '@/domain/answers/dossier'
import { buildReport } from '@/domain/report/build-report'
import { LANGUAGE_CODES } from '@/i18n/languages'
import { aDossier } from '../../support/a-dossier'
import { anyRound } from '../../support/any-round'
import { inWords, messagesIn } from '../../support/in-words'

describe('the report of any round', () => {
  test('can be said in every language, without a gap', () => {
    fc.assert(
      fc.property(anyRound(), (round) => {
        for (const message of messagesIn(reportOf(round))) {
          for (const language of LANGUAGE_CODES) {
            expect(inWords(message, language)).not.toMatch(/\{\{|undefined|null|NaN|\[object/)
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  test('has one to three reasons, and conditions only when there is something to settle', () => {
    fc.assert(
      fc.property(anyRound(), (round) => {
        const { signal } = reportOf(round)
        expect(signal.reasons.length).toBeGreaterThanOrEqual(1)
        expect(signal.reasons.length).toBeLessThanOrEqual(3)
        expect(new Set(signal.reasons.map((reason) => inWords(reason))).size).toBe(signal.reasons.length)
        expect(signal.conditions.length > 0).toBe(['COND', 'NOTYET', 'NO'].includes(signal.signal))
      }),
      { numRuns: 300 },
    )
  })

  test('never says no to an imposed partnership', () => {
    fc.assert(
      fc.property(anyRound(), (round) => {
        const { signal } = reportOf({ ...round, context: { ...round.context, will: 'imposed' } })
        expect(signal.signal).not.toBe('NO')
        expect(signal.situation).toBe('imposed')
      }),
      { numRuns: 150 },
    )
  })

  test('lists every asked question once, and keeps what is open apart from what is not known', () => {
    fc.assert(
      fc.property(anyRound(), (round) => {
        const { phases, evaluation, blindSpots, unanswered, notApplicable, signal } = reportOf(round)
        const listed = phases.flatMap(({ answers }) => answers.map(({ question }) => question))
        expect(listed).toEqual(evaluation.asked)
        const apart = [...blindSpots, ...unanswered, ...notApplicable]
        expect(new Set(apart).size).toBe(apart.length)
        const open = [...blindSpots, ...unanswered]
        expect(signal.decidedBy.filter((question) => !open.includes(question))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})

test('a dossier without a round has the report of an empty one', () => {
  const report = buildReport({ ...aDossier().build(), rounds: [] })
  expect(report.signal.signal).toBe('NODATA')
  expect(report.actions).toEqual([])
})

function reportOf(round: Round) {
  return buildReport({ ...aDossier().build(), rounds: [round] })
}
