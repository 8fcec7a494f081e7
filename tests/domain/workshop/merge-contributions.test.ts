import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dossier } from '@/domain/answers/dossier'
import type { Contribution, Workshop } from '@/domain/answers/workshop'
import type { Choice } from '@/domain/instrument/scale'
import { buildRoomReport } from '@/domain/room/build-room-report'
import { mergeContributions, takeOutContribution } from '@/domain/workshop/merge-contributions'
import { aContribution, aWorkshop, type Said } from '../../support/a-room'

describe('putting contributions together', () => {
  test('names what came of each, in the order given', () => {
    const table = workshopOf(empty())
    const one = person(1, { all: 75 })
    const { workshop, outcomes } = mergeContributions(table, [
      one,
      one,
      person(1, { all: 50, handedIn: 2 }),
      person(1, { all: 0, handedIn: 1 }),
      { ...person(2), organisation: 'stranger' },
      person(2),
    ])
    expect(outcomes).toEqual(['new', 'duplicate', 'replaces', 'outdated', 'not-invited', 'new'])
    expect(workshop.contributions.map(({ id, handedIn }) => [id, handedIn])).toEqual([
      [id(1), 2],
      [id(2), 0],
    ])
  })

  test('the order of the notes in a file makes no other contribution of it', () => {
    const notes = { 'P1.M.D.1': 'a', 'P1.I.D.1': 'b' } as const
    const turned = { 'P1.I.D.1': 'b', 'P1.M.D.1': 'a' } as const
    const { outcomes } = mergeContributions(workshopOf(empty()), [person(1, { notes }), person(1, { notes: turned })])
    expect(outcomes).toEqual(['new', 'duplicate'])
  })

  test(
    'whatever the order and the heaps in which they come, workshop and picture are the same',
    { timeout: 180_000 },
    () => {
      fc.assert(
        fc.property(anyHeaps(), ({ incoming, shuffled, cuts }) => {
          const dossier = empty()
          const before = structuredClone(dossier)
          const atOnce = mergeContributions(workshopOf(dossier), incoming).workshop
          const heaps = [0, ...cuts, shuffled.length].map((from, at, all) => shuffled.slice(from, all[at + 1]))
          const inHeaps = heaps.reduce(
            (workshop, heap) => mergeContributions(workshop, heap).workshop,
            workshopOf(dossier),
          )
          expect(inHeaps).toEqual(atOnce)
          expect(buildRoomReport({ ...dossier, workshop: inHeaps })).toEqual(
            buildRoomReport({ ...dossier, workshop: atOnce }),
          )
          expect(dossier).toEqual(before)
        }),
        { numRuns: 2000 },
      )
    },
  )

  test('one who is taken out leaves nothing behind, as long as nobody looked', () => {
    const table = workshopOf(empty())
    const both = mergeContributions(table, [person(1), person(2)]).workshop
    expect(takeOutContribution(both, id(1))).toEqual(mergeContributions(table, [person(2)]).workshop)
    expect(takeOutContribution(both, id(9))).toEqual(both)
  })
})

/** What is brought, with files that come twice, older and later ones of the same person, and strangers; and another way to bring it. */
function anyHeaps() {
  const one = fc
    .record({
      who: fc.integer({ min: 1, max: 9 }),
      all: fc.constantFrom<Choice>(0, 25, 50, 75, 100, 'DK'),
      handedIn: fc.integer({ min: 0, max: 2 }),
      organisation: fc.constantFrom('a', 'b', 'b', 'stranger'),
      consent: fc.boolean(),
    })
    .map(({ who, organisation, ...said }) => ({ ...person(who, said), organisation }))
  return fc.array(one, { maxLength: 16 }).chain((brought) => {
    const incoming = [...brought, ...brought.slice(0, 3)]
    return fc.record({
      incoming: fc.constant(incoming),
      shuffled: fc.shuffledSubarray(incoming, { minLength: incoming.length }),
      cuts: fc
        .array(fc.nat(incoming.length), { maxLength: 4 })
        .map((places) => places.toSorted((first, second) => first - second)),
    })
  })
}

function empty(): Dossier {
  return aWorkshop().of('A').of('B').build()
}

function id(who: number): string {
  return String(who).padStart(9, '0')
}

function person(who: number, said: Said = {}): Contribution {
  return aContribution('a', { all: 75, ...said, id: id(who) })
}

function workshopOf({ workshop }: Dossier): Workshop {
  if (workshop === undefined) throw new Error('This dossier is no workshop.')
  return workshop
}
