import { describe, expect, test } from 'vitest'
import type { Dossier } from '@/domain/answers/dossier'
import { buildRoomReport } from '@/domain/room/build-room-report'
import { lookAtRoom, mustWait } from '@/domain/room/look-at-room'
import { inWorkshop } from '@/domain/workshop/change-workshop'
import { clearContributions } from '@/domain/workshop/clear-contributions'
import { mergeContributions, takeOutContribution, withContributions } from '@/domain/workshop/merge-contributions'
import { aContribution, aWorkshop, type Said } from '../../support/a-room'

/** Whoever leaves is taken off the counts, whoever comes is put to them: neither hides the other. */
describe('three changes are no crowd', () => {
  test.each([[{ all: 0 }], [{ all: 25 }], [{ all: 'DK' }]] as const)(
    'when two leave and one comes who says %j',
    (newcomer) => {
      const seen = lookAtRoom(room({ noord: four(75), zuid: four(75) }))
      const left = without(seen, 1, 5)
      expect(mustWait(comes(left, 'zuid', { ...newcomer, id: id(20) }))).toBe(true)
    },
  )

  test('when one leaves and two come', () => {
    const seen = lookAtRoom(room({ noord: four(75), zuid: four(75) }))
    const two = comes(comes(without(seen, 1), 'zuid', { all: 75, id: id(20) }), 'zuid', { all: 75, id: id(21) })
    expect(mustWait(two)).toBe(true)
    expect(mustWait(comes(two, 'zuid', { all: 75, id: id(22) }))).toBe(true)
  })

  test('when one comes to four of whom the room saw the middle, and an organisation beside them', () => {
    const seen = lookAtRoom(room({ noord: four(75) }))
    const five = Array.from({ length: 5 }, (_, seat) => ({ all: 50, id: id(30 + seat) }) as const)
    const grown = five.reduce((so, person) => comes(so, 'zuid', person), seen)
    expect(mustWait(grown)).toBe(false)
    expect(mustWait(comes(grown, 'noord', { all: 0, id: id(20) }))).toBe(true)
  })

  test('when those who come say where they stand, and one of them as the first', () => {
    const seen = lookAtRoom(room({ noord: [at(2, 1), at(2, 2), at(2, 3), at(2, 4), at(2, 5), at(2, 6)] }))
    const moved = comes(without(seen, 1, 2), 'noord', at(5, 20))
    expect(mustWait(moved)).toBe(true)
  })

  test('but three who come are, as long as nobody leaves: of who leaves the room may have seen more before', () => {
    const seen = lookAtRoom(room({ noord: [...four(75), ...four(50)] }))
    const three = [20, 21, 22].reduce((so, seat) => comes(so, 'noord', { all: 25, id: id(seat) }), seen)
    expect(mustWait(three)).toBe(false)
    expect(mustWait(without(three, 1, 2, 3))).toBe(true)
  })
})

test('what is not asked for now counts as well: a scan that is changed to and fro goes round nothing', () => {
  const people = Array.from({ length: 8 }, (_, seat) => ({ all: 75, id: id(seat + 1) }) as const)
  const full = aWorkshop()
    .full()
    .of('noord', ...people)
    .build()
  const seen = lookAtRoom(full)
  const again = [1, 2, 3].map((seat) => ({
    ...aContribution(
      'noord',
      { id: id(seat), all: 75, answers: seat === 1 ? { 'P1.M.D.2': 'DK' } : {} },
      { scan: 'full', context: { phase: 1 } },
    ),
    handedIn: 1,
    notes: { 'P1.M.D.1': `Nog dit: ${seat}.` },
  }))
  const changed = inWorkshop(seen, (workshop) => mergeContributions(workshop, again).workshop)
  expect(mustWait(changed)).toBe(true)
  const quick = { ...changed, rounds: changed.rounds.map((round) => ({ ...round, scan: 'quick' as const })) }
  expect(mustWait(quick)).toBe(true)
})

test('after the answers were deleted, whoever comes waits: the picture of before could be laid beside the next', () => {
  const six = room({ noord: [...four(75), { all: 0 }, { all: 75 }] })
  const seen = lookAtRoom(six)
  const { contributions = [] } = six.workshop ?? {}
  const back = inWorkshop(clearContributions(seen), (workshop) => withContributions(workshop, contributions.slice(1)))
  expect(mustWait(back)).toBe(true)
  expect(buildRoomReport(lookAtRoom(back)).participants).toBe(0)
  expect(mustWait(inWorkshop(clearContributions(six), (workshop) => withContributions(workshop, contributions)))).toBe(
    false,
  )
})

describe('an open room hides at once', () => {
  const open = lookAtRoom(
    aWorkshop()
      .open()
      .of('noord', ...four(75))
      .of('zuid', { all: 25, id: id(9) })
      .build(),
  )

  test('when someone is taken out who agreed to the picture, until the room looks again', () => {
    expect(buildRoomReport(open).mode).toBe('open')
    const left = without(open, 9)
    expect(buildRoomReport(left).mode).toBe('confidential')
    expect(buildRoomReport(lookAtRoom(left)).mode).toBe('open')
  })

  test('when a code takes back the consent of the same answers, in whatever order the two come', () => {
    const no = { ...aContribution('zuid', { id: id(9), all: 25, consent: false }), handedIn: 0 }
    const yes = { ...no, consent: true }
    for (const both of [
      [yes, no],
      [no, yes],
    ]) {
      const { contributions } = mergeContributions(workshopOf(without(open, 9)), both).workshop
      expect(contributions.find((one) => one.id === id(9))?.consent).toBe(false)
    }
  })
})

test('an organisation that is called as something of every object has decided nothing', () => {
  const named = inWorkshop(room({ noord: four(75) }), (workshop) => ({
    ...workshop,
    organisations: [{ id: 'constructor', name: 'vzw Bouw' }],
  }))
  expect(buildRoomReport(named).decisions.map(({ decision }) => decision)).toEqual([{}])
})

function id(seat: number): string {
  return seat.toString(16).padStart(9, '0')
}

function at(position: 2 | 5, seat: number): Said {
  return { all: 75, position, id: id(seat) }
}

function four(all: 50 | 75): readonly Said[] {
  return [{ all }, { all: 75 }, { all: 50 }, { all: 75 }]
}

function room(table: Readonly<Record<string, readonly Said[]>>): Dossier {
  return Object.entries(table)
    .reduce((builder, [name, people]) => builder.of(name, ...people), aWorkshop())
    .build()
}

function workshopOf({ workshop }: Dossier) {
  if (workshop === undefined) throw new Error('No workshop.')
  return workshop
}

function without(dossier: Dossier, ...seats: readonly number[]): Dossier {
  return inWorkshop(dossier, (workshop) => seats.map(id).reduce(takeOutContribution, workshop))
}

function comes(dossier: Dossier, organisation: string, person: Said): Dossier {
  return inWorkshop(
    dossier,
    (workshop) => mergeContributions(invited(workshop, organisation), [aContribution(organisation, person)]).workshop,
  )
}

function invited(workshop: ReturnType<typeof workshopOf>, organisation: string) {
  const there = workshop.organisations.some((one) => one.id === organisation)
  return there
    ? workshop
    : { ...workshop, organisations: [...workshop.organisations, { id: organisation, name: organisation }] }
}
