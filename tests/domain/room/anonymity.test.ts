import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dossier } from '@/domain/answers/dossier'
import type { Contribution, Workshop } from '@/domain/answers/workshop'
import { buildRoomReport } from '@/domain/room/build-room-report'
import { inWorkshop } from '@/domain/workshop/change-workshop'
import { mergeContributions, takeOutContribution, withContributions } from '@/domain/workshop/merge-contributions'
import { lookAtRoom } from '@/domain/room/look-at-room'
import { renewRoom } from '@/domain/workshop/shown-room'
import { anyRoom, aWorkshop, type Said } from '../../support/a-room'
import { foundIn } from '../../support/attack'
import { foundBetween } from '../../support/attack-between'

/** Hundreds of rooms take a while on a busy machine. */
const PATIENCE = 180_000

const RUNS = { numRuns: 500, seed: 31 }

describe('who lays the pictures of a confidential room over each other', { timeout: PATIENCE }, () => {
  test('finds nothing of fewer than three people in one picture', () => {
    fc.assert(
      fc.property(anyTable(), (dossier) => {
        expect(foundIn(buildRoomReport(dossier), dossier)).toEqual([])
      }),
      RUNS,
    )
  })

  test('finds nothing in a room in which everyone answered everything, where scores can be reckoned back', () => {
    fc.assert(
      fc.property(
        anyRoom({ mode: 'confidential', scan: 'quick', context: { phase: 5 }, complete: true }),
        (dossier) => {
          expect(foundIn(buildRoomReport(dossier), dossier)).toEqual([])
        },
      ),
      RUNS,
    )
  })

  test('finds nothing between two pictures, whoever came, went or changed', () => {
    fc.assert(
      fc.property(anyChange(), ({ before, change }) => {
        const then = lookAtRoom(before)
        const now = lookAtRoom(change(then))
        expect(foundBetween([buildRoomReport(then), then], [buildRoomReport(now), now])).toEqual([])
      }),
      RUNS,
    )
  })

  test('finds nothing between two pictures when a crowd comes, by which parts of the room come to stand apart', () => {
    fc.assert(
      fc.property(anyCrowd(), ({ before, change }) => {
        const then = lookAtRoom(before)
        const now = lookAtRoom(change(then))
        expect(foundBetween([buildRoomReport(then), then], [buildRoomReport(now), now])).toEqual([])
      }),
      RUNS,
    )
  })

  test('sees rooms of every kind: with organisations apart, with groups apart, with neither', () => {
    const points = fc.sample(anyTable(), RUNS).flatMap((dossier) => buildRoomReport(dossier).points)
    const apart = points.filter(({ organisations }) => organisations?.some(({ spread }) => spread === null))
    const all = points.filter(({ organisations, groups }) => organisations !== null && groups === null)
    const groups = points.filter((point) => point.groups !== null)
    const neither = points.filter((point) => point.organisations === null && point.groups === null)
    for (const kind of [apart, all, groups, neither]) expect(kind.length).toBeGreaterThan(20)
  })

  test('would find people in the same rooms if nothing were hidden, and nobody had to wait', () => {
    const rooms = fc.sample(anyTable(), { numRuns: 100, seed: 31 }).map(openly)
    expect(rooms.filter((dossier) => foundIn(buildRoomReport(dossier), dossier).length > 0).length).toBeGreaterThan(80)
    const changes = fc.sample(anyChange(), { numRuns: 100, seed: 31 })
    const told = changes.filter(({ before, change }) => {
      const then = renewRoom(before)
      const now = renewRoom(change(then))
      return foundBetween([buildRoomReport(then), then], [buildRoomReport(now), now]).length > 0
    })
    expect(told.length).toBeGreaterThan(10)
  })

  test('would find the only one of an organisation if each organisation counted once', () => {
    const table = aWorkshop()
      .inPhase(3)
      .of('A', { all: 75 }, { all: 50 }, { all: 75 }, { all: 100 })
      .of('B', { all: 25 })
      .build()
    const open = openly(table)
    const told = buildRoomReport(open)
    const levels = { ...told, byOrganisation: buildRoomReport(table).byOrganisation }
    expect(foundIn(levels, open)).toContain('the scores of b')
    expect(foundIn(buildRoomReport(table), table)).toEqual([])
  })

  test('reads no id and no row of choices, in any mode', () => {
    fc.assert(
      fc.property(anyRoom(), (dossier) => {
        const text = JSON.stringify(buildRoomReport(dossier))
        for (const { id, choices } of dossier.workshop.contributions) {
          expect(text).not.toContain(`"${id}"`)
          if (choices.length > 5) expect(text).not.toContain(choices)
        }
      }),
      { numRuns: 100 },
    )
  })
})

/** A confidential room of any size, sometimes large enough for organisations or groups to be shown apart. */
function anyTable() {
  return fc.oneof(anyRoom({ mode: 'confidential' }), anyRoom({ mode: 'confidential', most: 60, context: { phase: 2 } }))
}

/** A room with what happens to it after the room looked. */
function anyChange() {
  return fc
    .record({
      room: anyRoom({ mode: 'confidential', most: 40, context: { phase: 1 } }),
      late: fc.integer({ min: 0, max: 6 }),
      gone: fc.array(fc.nat(30), { maxLength: 3 }),
      changed: fc.array(
        fc.record({ who: fc.nat(30), place: fc.nat(5), sign: fc.constantFrom('.', 'a', 'b', 'c', 'd', 'e', 'q', 'x') }),
        {
          maxLength: 5,
        },
      ),
    })
    .map(({ room, late, gone, changed }) => {
      const everyone = room.workshop.contributions
      const first = everyone.slice(0, Math.max(0, everyone.length - late))
      const revised = changed.flatMap(({ who, place, sign }) => revise(first[who], place * 2, sign))
      const change = (dossier: Dossier) =>
        inWorkshop(dossier, (workshop) => {
          const leaving = gone.flatMap((who) => first[who]?.id ?? [])
          const left = leaving.reduce(takeOutContribution, workshop)
          return mergeContributions(left, [...everyone.slice(first.length), ...revised]).workshop
        })
      return { before: withPeople(room, first), change }
    })
}

/** A room at which people look before everyone is in, so that organisations and groups grow past what may stand apart. */
function anyCrowd() {
  const few = fc.integer({ min: 0, max: 9 })
  const tables = fc.array(
    fc.record({ early: few, late: few.map((count) => Math.max(0, count - 3)), board: fc.nat(3), unsure: fc.nat(3) }),
    { minLength: 2, maxLength: 4 },
  )
  return fc.record({ tables, gone: fc.nat(20), grouped: fc.boolean() }).map(({ tables: all, gone, grouped }) => {
    const people = (count: number, board: number, unsure: number, from: string) =>
      Array.from({ length: count }, (_, seat): Said & { readonly id: string } => ({
        id: from + String(seat).padStart(7, '0'),
        all: 75,
        answers: seat < unsure ? { 'P1.M.D.1': 'DK' } : {},
        ...(grouped ? { group: seat < board ? 'board' : 'staff' } : {}),
      }))
    const early = all.map((table, at) => people(table.early, table.board, table.unsure, `a${at}`))
    const late = all.map((table, at) => people(table.late, 3, 0, `b${at}`))
    const room = all.reduce(
      (builder, _, at) => builder.of(`org${at}`, ...(early[at] ?? []), ...(late[at] ?? [])),
      aWorkshop().inPhase(5),
    )
    const { contributions } = room.build().workshop
    const staying = contributions.filter((_, at) => at !== gone)
    return {
      before: withPeople(room.build(), contributions.slice(0, early.flat().length)),
      change: (dossier: Dossier) => withPeople(dossier, staying),
    }
  })
}

function revise(one: Contribution | undefined, place: number, sign: string): readonly Contribution[] {
  if (one === undefined) return []
  return [{ ...one, choices: one.choices.slice(0, place) + sign + one.choices.slice(place + 1), handedIn: 1 }]
}

function withPeople(dossier: Dossier, contributions: Workshop['contributions']): Dossier {
  return inWorkshop(dossier, (workshop) => withContributions(workshop, contributions))
}

/** The same with nothing hidden. */
function openly(dossier: Dossier): Dossier {
  return inWorkshop(dossier, (workshop) => ({
    ...workshop,
    mode: 'open',
    contributions: workshop.contributions.map((one) => ({ ...one, consent: true })),
  }))
}
