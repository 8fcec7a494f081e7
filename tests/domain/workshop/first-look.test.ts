import { describe, expect, test } from 'vitest'
import { continueAsDossier } from '@/domain/room/room-round'
import { buildRoomReport } from '@/domain/room/build-room-report'
import {
  inviteOrganisation,
  inWorkshop,
  renameOrganisation,
  withdrawOrganisation,
} from '@/domain/workshop/change-workshop'
import { beforeFirstLook, lookFirst } from '@/domain/workshop/first-look'
import { mergeContributions, preferContribution, takeOutContribution } from '@/domain/workshop/merge-contributions'
import { lookAtRoom } from '@/domain/room/look-at-room'
import { withWhatWasShown } from '@/domain/workshop/shown-room'
import { aContribution, aWorkshop } from '../../support/a-room'

const ONE = aContribution('noord', { id: '0000000aa', all: 0 })
const BIRTH = { id: 'new', roundId: 'round', now: new Date('2026-11-30T10:00:00.000Z') }

describe('the first look at a room', () => {
  test('is noted once, and what came one by one after it waits', () => {
    const seen = lookFirst(six())
    expect(seen.workshop?.shown?.ids).toHaveLength(6)
    const later = lookFirst(comes(seen))
    expect(buildRoomReport(later)).toMatchObject({ participants: 6, waiting: 1 })
    expect(buildRoomReport(later).points).toEqual(buildRoomReport(seen).points)
  })

  test('is none as long as nobody is in: the first who come would have to wait', () => {
    const empty = aWorkshop().of('Noord').build()
    expect(lookFirst(empty)).toBe(empty)
    expect(beforeFirstLook(empty)).toBe(empty)
  })

  test('a place that cannot note it shows nobody, and that everyone waits', () => {
    expect(buildRoomReport(beforeFirstLook(six()))).toMatchObject({ participants: 0, waiting: 6, evaluation: null })
    const seen = lookAtRoom(six())
    expect(beforeFirstLook(seen)).toBe(seen)
  })

  test('a dossier to go on with tells no more after one more came than before', () => {
    const seen = lookFirst(six())
    expect(continueAsDossier(comes(seen), BIRTH)).toEqual(continueAsDossier(seen, BIRTH))
  })
})

describe('an organisation of which the room sees someone', () => {
  const seen = lookAtRoom(comes(inviteOrganisation(sixOf('zuid'), { id: 'noord', name: 'Noord' })))
  const picture = buildRoomReport(seen).points

  test('stays when that person is taken out: the picture would change by one', () => {
    const gone = inWorkshop(seen, (workshop) => takeOutContribution(workshop, ONE.id))
    expect(buildRoomReport(withdrawOrganisation(gone, 'noord')).points).toEqual(picture)
  })

  test('stays when that person answers for another one', () => {
    const moved = inWorkshop(seen, (workshop) => preferContribution(workshop, { ...ONE, organisation: 'zuid' }))
    expect(buildRoomReport(withdrawOrganisation(moved, 'noord')).points).toEqual(picture)
  })

  test('stays when the step that invited it is undone', () => {
    const undone = withWhatWasShown(sixOf('zuid'), seen)
    expect(undone.workshop?.organisations.map(({ id }) => id)).toEqual(['zuid', 'noord'])
    expect(buildRoomReport(undone).points).toEqual(picture)
  })

  test('changes nothing but its name when it is called otherwise', () => {
    expect(buildRoomReport(renameOrganisation(seen, 'noord', 'Elders')).points).toEqual(picture)
  })
})

test('an organisation of which nobody is in or was shown can be withdrawn', () => {
  const invited = inviteOrganisation(lookAtRoom(six()), { id: 'zuid', name: 'Zuid' })
  expect(withdrawOrganisation(invited, 'zuid').workshop?.organisations).toHaveLength(1)
})

function six() {
  return sixOf('noord')
}

function sixOf(name: string) {
  const said = Array.from({ length: 6 }, () => ({ all: 75 }) as const)
  return aWorkshop()
    .of(name === 'noord' ? 'Noord' : 'Zuid', ...said)
    .build()
}

function comes(dossier: Parameters<typeof inWorkshop>[0]) {
  return inWorkshop(dossier, (workshop) => mergeContributions(workshop, [ONE]).workshop)
}
