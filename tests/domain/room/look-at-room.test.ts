import { describe, expect, test } from 'vitest'
import type { Dossier } from '@/domain/answers/dossier'
import type { RoleGroup } from '@/domain/answers/workshop'
import { buildRoomReport } from '@/domain/room/build-room-report'
import { lookAtRoom, mustWait } from '@/domain/room/look-at-room'
import { inWorkshop } from '@/domain/workshop/change-workshop'
import { mergeContributions, withContributions } from '@/domain/workshop/merge-contributions'
import { renewRoom } from '@/domain/workshop/shown-room'
import { aContribution, aWorkshop, type Said } from '../../support/a-room'
import { foundBetween } from '../../support/attack-between'

/** Someone who is there at the first look only, after it only, or at both. */
interface Person extends Said {
  readonly when?: 'early' | 'late'
}

type Table = Readonly<Record<string, readonly Person[]>>

describe('what two pictures of a confidential room tell together', () => {
  test('an organisation that grew large enough to stand apart waits: taken from the first picture, the others leave its first person', () => {
    const first: Table = { ocmw: times(9, { all: 75 }), caw: [{ all: 0 }, ...times(4, { all: 50, when: 'late' })] }
    expect(afterALook(first)).toEqual({ waits: true, found: true })
  })

  test('so does one that is no longer large enough', () => {
    const fallen: Table = { ocmw: times(9, { all: 75 }), caw: [{ all: 0 }, ...times(4, { all: 50, when: 'early' })] }
    expect(afterALook(fallen)).toEqual({ waits: true, found: true })
  })

  test('so does a group that grew large enough', () => {
    const staff = times(9, { all: 75, group: 'staff' })
    const board: readonly Person[] = [
      { all: 0, group: 'board' },
      ...times(4, { all: 50, group: 'board', when: 'late' }),
    ]
    expect(afterALook({ ocmw: [...staff, ...board] })).toEqual({ waits: true, found: true })
  })

  test('so does one beside which a small one stays hidden, now behind others', () => {
    const hidden: Table = {
      ocmw: times(9, { all: 75 }),
      caw: [{ all: 0 }],
      thuis: times(4, { all: 50, when: 'late' }),
    }
    expect(afterALook(hidden)).toEqual({ waits: true, found: true })
  })

  test('so does a large new one that comes while one of the hidden ones says something else', () => {
    const table: Table = {
      ocmw: times(9, { all: 75 }),
      caw: [
        { all: 50, when: 'early' },
        { all: 0, when: 'late' },
      ],
      thuis: times(4, { all: 75 }),
      huis: times(8, { all: 50, when: 'late' }),
    }
    expect(afterALook(table)).toEqual({ waits: true, found: true })
  })

  test('so does one at a question at which enough of its people answer only now', () => {
    const silent = { 'P1.M.D.1': 'DK' as const }
    const unsure = [...times(1, { all: 0 }), ...times(5, { all: 75, answers: silent })]
    const table: Table = { ocmw: times(9, { all: 75 }), caw: [...unsure, ...times(4, { all: 75, when: 'late' })] }
    expect(afterALook(table).waits).toBe(true)
  })

  test('so do groups that were hidden because one of them stood alone in an organisation', () => {
    const table: Table = {
      ocmw: [...of('board', 5), { all: 0, group: 'staff' }, ...of('staff', 4, 'late')],
      caw: of('staff', 5),
    }
    expect(afterALook(table)).toEqual({ waits: true, found: true })
  })

  test('so does one who comes where an organisation and a group cross, however many come beside', () => {
    const table: Table = {
      ocmw: [...of('board', 5), ...of('board', 3, 'late'), ...of('staff', 5), ...of('staff', 1, 'late')],
      caw: [...of('staff', 5), ...of('staff', 3, 'late')],
    }
    expect(afterALook(table).waits).toBe(true)
  })

  test('an organisation of which nobody was there yet waits for nothing, and stands apart', () => {
    const table: Table = { ocmw: times(9, { all: 75 }), caw: times(5, { all: 50, when: 'late' }) }
    expect(afterALook(table)).toEqual({ waits: false, found: false })
    const { points } = buildRoomReport(lookAtRoom(looked(table)))
    expect(points[0]?.organisations?.map(({ spread }) => spread?.n)).toEqual([9, 5])
  })

  test('three who come wait for nothing either, also when one of them looked ahead where no picture shows it', () => {
    const ahead: Person = { all: 75, answers: { 'P2.M.D.1': 75 }, when: 'late' }
    const table: Table = { ocmw: [...times(9, { all: 75 }), ...times(2, { all: 75, when: 'late' }), ahead] }
    expect(afterALook(table)).toEqual({ waits: false, found: false })
  })
})

describe('an open room in which someone takes back their consent', () => {
  const table = aWorkshop()
    .open()
    .of('OCMW', ...times(3, { all: 75 }))
    .of('CAW', { all: 25 })
    .build()
  const shown = lookAtRoom(table)
  const handedIn = (consent: boolean, all: 0 | 25 = 25) =>
    inWorkshop(shown, (workshop) => {
      const again = { ...aContribution('caw', { id: '000000004', all, consent }), handedIn: 1 }
      return mergeContributions(workshop, [again]).workshop
    })

  test('hides from then on what it hides of everyone, without waiting for the next look', () => {
    expect(buildRoomReport(shown).points[0]?.spread.counts).toEqual([0, 1, 0, 3, 0])
    const { mode, points, byOrganisation } = buildRoomReport(handedIn(false))
    expect(mode).toBe('confidential')
    expect(points[0]).toMatchObject({ spread: { counts: null, n: 4 }, organisations: null })
    expect(byOrganisation.every(({ phases }) => phases === null)).toBe(true)
  })

  test('what else that person says waits, and shows in a confidential picture only', () => {
    const changed = handedIn(false, 0)
    expect(mustWait(changed)).toBe(true)
    expect(buildRoomReport(lookAtRoom(changed)).mode).toBe('confidential')
    expect(buildRoomReport(renewRoom(changed)).mode).toBe('confidential')
  })

  test('is open again when that person agrees again', () => {
    expect(buildRoomReport(handedIn(true)).mode).toBe('open')
  })
})

/** Whether those who come after a look wait, and whether whoever subtracts finds someone in case they do not. */
function afterALook(table: Table): { readonly waits: boolean; readonly found: boolean } {
  const later = looked(table)
  const [then, now] = [later, renewRoom(later)]
  return {
    waits: mustWait(later),
    found: foundBetween([buildRoomReport(then), then], [buildRoomReport(now), now]).length > 0,
  }
}

/** The workshop after its first look, with those who came and without those who went since. */
function looked(table: Table): Dossier {
  const room = Object.entries(table)
    .reduce((builder, [name, people]) => builder.of(name, ...people), aWorkshop())
    .build()
  const seats = Object.values(table).flat()
  const during = (when: 'early' | 'late') => (dossier: Dossier) =>
    inWorkshop(dossier, (workshop) => {
      const other = when === 'early' ? 'late' : 'early'
      const there = room.workshop.contributions.filter((_, at) => seats[at]?.when !== other)
      return withContributions(workshop, there)
    })
  return during('late')(lookAtRoom(during('early')(room)))
}

function times(count: number, person: Person): readonly Person[] {
  return Array.from({ length: count }, () => person)
}

function of(group: RoleGroup, count: number, when?: 'early' | 'late'): readonly Person[] {
  return times(count, { all: 75, group, ...(when === undefined ? {} : { when }) })
}
