import { describe, expect, test } from 'vitest'
import { roundChoices } from '@/domain/answers/rounds'
import { buildReport } from '@/domain/report/build-report'
import { aDossier, aRound } from '../../support/a-dossier'

const EARLIER = {
  ...aRound().inPhase(1).full().ratedAll(100).startedAt('2025-05-05T08:00:00.000Z').build(),
  id: 'earlier',
}
const DOSSIER = aDossier().after(EARLIER).inPhase(2).ratedAll(25).build()
const LAST = DOSSIER.rounds.at(-1)?.id ?? ''

describe('the rounds of a dossier', () => {
  test('are offered newest first, with when they began and how they were filled in', () => {
    expect(roundChoices(DOSSIER)).toEqual([
      { id: LAST, startedAt: '2026-11-23T10:00:00.000Z', scan: 'quick' },
      { id: 'earlier', startedAt: '2025-05-05T08:00:00.000Z', scan: 'full' },
    ])
  })

  test('each have a report of their own; without a name or with an unknown one it is that of the last', () => {
    expect(buildReport(DOSSIER, 'earlier')).toMatchObject({
      startedAt: EARLIER.startedAt,
      scan: 'full',
      signal: { signal: 'GO' },
    })
    expect(buildReport(DOSSIER, 'nowhere')).toEqual(buildReport(DOSSIER, LAST))
    expect(buildReport(DOSSIER)).toEqual(buildReport(DOSSIER, LAST))
  })
})
