import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dossier } from '@/domain/answers/dossier'
import { buildRoomReport } from '@/domain/room/build-room-report'
import { lookAtRoom, mustWait } from '@/domain/room/look-at-room'
import { inWorkshop } from '@/domain/workshop/change-workshop'
import { mergeContributions, withContributions } from '@/domain/workshop/merge-contributions'
import { renewRoom } from '@/domain/workshop/shown-room'
import { aContribution, anyRoom, aWorkshop } from '../../support/a-room'
import { foundBetween } from '../../support/attack-between'

const PATIENCE = 180_000

/** Nine people, of whom the first so many are in. */
const NINE = aWorkshop()
  .of('Noord', ...([75, 50, 25, 75, 50, 75, 25, 0, 100] as const).map((all) => ({ all })))
  .build()

describe('who goes back to a smaller room', () => {
  test('finds nobody by laying it beside a picture from before the last: the room sees what it saw', () => {
    const nine = lookAtRoom(withPeople(lookAtRoom(withPeople(NINE, 5)), 9))
    expect(buildRoomReport(nine).participants).toBe(9)
    const six = withPeople(nine, 6)
    expect(mustWait(six)).toBe(true)
    expect(buildRoomReport(lookAtRoom(six)).participants).toBe(9)
  })

  test('and brings others in after that was let through, waits once more, and then goes on as ever', () => {
    const five = renewRoom(withPeople(lookAtRoom(withPeople(NINE, 8)), 5))
    expect(buildRoomReport(five).participants).toBe(5)
    expect(mustWait(withPeople(five, 9))).toBe(true)
    const six = renewRoom(withPeople(five, 6))
    expect(mustWait(withPeople(six, 9))).toBe(false)
  })

  test('does not wait in a room that only grows, also while someone shares another note', () => {
    const six = lookAtRoom(withPeople(lookAtRoom(withPeople(NINE, 3)), 6))
    const noted = {
      ...aContribution('noord', { id: '000000001', all: 75, handedIn: 1 }),
      notes: { 'P1.M.D.1': 'Nog.' },
    }
    const grown = inWorkshop(withPeople(six, 9), (workshop) => mergeContributions(workshop, [noted]).workshop)
    expect(mustWait(grown)).toBe(false)
    expect(mustWait(renewRoom(grown))).toBe(false)
  })
})

test('whoever comes and goes, no two of all the pictures that a room sees tell of few', { timeout: PATIENCE }, () => {
  const room = anyRoom({ mode: 'confidential', most: 16, scan: 'quick', context: { phase: 1 } })
  const steps = fc.array(fc.oneof(fc.nat(16), fc.array(fc.nat(15), { maxLength: 4 })), { minLength: 2, maxLength: 5 })
  fc.assert(
    fc.property(room, steps, (dossier, counts) => {
      const { contributions } = dossier.workshop
      const pictures: Parameters<typeof foundBetween>[0][] = []
      counts.reduce<Dossier>((before, step) => {
        const isIn = (at: number) => (typeof step === 'number' ? at < step : !step.includes(at))
        const there = contributions.filter((_, at) => isIn(at))
        const now = lookAtRoom(inWorkshop(before, (workshop) => withContributions(workshop, there)))
        const report = buildRoomReport(now)
        for (const earlier of pictures) expect(foundBetween(earlier, [report, now])).toEqual([])
        pictures.push([report, now])
        return now
      }, dossier)
    }),
    { numRuns: 150, seed: 17 },
  )
})

function withPeople(dossier: Dossier, count: number): Dossier {
  const everyone = NINE.workshop.contributions
  return inWorkshop(dossier, (workshop) => withContributions(workshop, everyone.slice(0, count)))
}
