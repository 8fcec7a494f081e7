import { describe, expect, test } from 'vitest'
import type { Dossier } from '@/domain/answers/dossier'
import type { Contribution, Workshop } from '@/domain/answers/workshop'
import { inWorkshop } from '@/domain/workshop/change-workshop'
import { clearContributions } from '@/domain/workshop/clear-contributions'
import { mergeContributions, preferContribution, takeOutContribution } from '@/domain/workshop/merge-contributions'
import { lookAtRoom, mustWait } from '@/domain/room/look-at-room'
import { changesSinceShown, renewRoom, shownContributions, withWhatWasShown } from '@/domain/workshop/shown-room'
import { aContribution, aWorkshop, type Said } from '../../support/a-room'

describe('what a room was shown', () => {
  test('is everyone as long as nobody looked', () => {
    const dossier = six()
    expect(idsShown(dossier)).toEqual(ids(1, 2, 3, 4, 5, 6))
    expect(idsShown(comes(dossier, 7))).toEqual(ids(1, 2, 3, 4, 5, 6, 7))
    expect(mustWait(comes(dossier, 7))).toBe(false)
  })

  test('stays as it is when one or two come, and takes them along with the third', () => {
    const two = lookAtRoom(comes(lookAtRoom(six()), 7, 8))
    expect(mustWait(two)).toBe(true)
    expect(changesSinceShown(workshopOf(two))).toBe(2)
    expect(idsShown(two)).toEqual(ids(1, 2, 3, 4, 5, 6))
    const three = lookAtRoom(comes(two, 9))
    expect(changesSinceShown(workshopOf(three))).toBe(0)
    expect(idsShown(three)).toEqual(ids(1, 2, 3, 4, 5, 6, 7, 8, 9))
  })

  test('takes along one who came as soon as the person who guides says so', () => {
    const renewed = renewRoom(comes(lookAtRoom(six()), 7))
    expect(idsShown(renewed)).toEqual(ids(1, 2, 3, 4, 5, 6, 7))
    expect(mustWait(renewed)).toBe(false)
  })

  test('keeps one who was taken out until the room is renewed', () => {
    const without = lookAtRoom(goes(lookAtRoom(six()), 2))
    expect(idsShown(without)).toEqual(ids(1, 2, 3, 4, 5, 6))
    expect(workshopOf(without).contributions).toHaveLength(5)
    expect(changesSinceShown(workshopOf(without))).toBe(1)
    const renewed = workshopOf(renewRoom(without))
    expect(renewed.shown?.former).toEqual([])
    expect(shownContributions(renewed)).toHaveLength(5)
  })

  test('keeps what someone said, while that person says something else now', () => {
    const seen = lookAtRoom(six())
    const changed = lookAtRoom(brought(seen, person(3, { all: 0, handedIn: 1 })))
    expect(shownContributions(workshopOf(changed))).toEqual(shownContributions(workshopOf(seen)))
    expect(changesSinceShown(workshopOf(changed))).toBe(1)
    const again = brought(changed, person(3, { all: 25, handedIn: 2 }))
    expect(shownContributions(workshopOf(again))).toEqual(shownContributions(workshopOf(seen)))
    expect(changesSinceShown(workshopOf(again))).toBe(1)
  })

  test('nothing changed when someone goes and comes back, or says the same again', () => {
    const seen = lookAtRoom(six())
    expect(changesSinceShown(workshopOf(comes(goes(seen, 2), 2)))).toBe(0)
    const again = brought(seen, person(2, { handedIn: 4 }))
    expect(changesSinceShown(workshopOf(again))).toBe(0)
    expect(workshopOf(again).shown?.former).toEqual([])
  })

  test('those who hand in the same again are no crowd to hide a newcomer in', () => {
    const again = brought(lookAtRoom(six()), person(1, { handedIn: 1 }), person(2, { handedIn: 1 }), person(7))
    expect(changesSinceShown(workshopOf(again))).toBe(1)
    expect(mustWait(again)).toBe(true)
  })

  test('nor is one who goes and comes as another with the same answers', () => {
    const moved = comes(goes(lookAtRoom(six()), 2), 8)
    expect(changesSinceShown(workshopOf(brought(moved, person(9, { all: 0 }))))).toBe(3)
    expect(mustWait(brought(moved, person(9, { all: 0 })))).toBe(true)
  })

  test('three who change an answer wait, also the same one: what they said may have been seen beside more people', () => {
    const apart = brought(
      lookAtRoom(six()),
      person(1, { answers: { 'P1.M.D.1': 0 }, handedIn: 1 }),
      person(2, { answers: { 'P1.I.D.1': 0 }, handedIn: 1 }),
      person(3, { answers: { 'P1.R.D.1': 0 }, handedIn: 1 }),
    )
    expect(changesSinceShown(workshopOf(apart))).toBe(3)
    expect(mustWait(apart)).toBe(true)
    const same = [1, 2, 3].map((who) => person(who, { answers: { 'P1.M.D.1': 0 }, handedIn: 1 }))
    expect(mustWait(brought(lookAtRoom(six()), ...same))).toBe(true)
  })

  test('three of whom one comes to an organisation that is shown apart wait too', () => {
    const large = aWorkshop()
      .of('A', ...many(6))
      .of('B', ...many(6, 20))
      .build()
    const ofB = [31, 32].map((who) => ({ ...person(who), organisation: 'b' }))
    expect(mustWait(brought(lookAtRoom(large), person(30), ...ofB))).toBe(true)
    expect(mustWait(brought(lookAtRoom(large), person(30), person(33), person(34)))).toBe(false)
  })

  test('in the open nobody waits, unless someone did not agree', () => {
    const open = aWorkshop()
      .open()
      .of('A', ...many(4))
      .build()
    expect(mustWait(brought(lookAtRoom(open), person(9, { consent: true })))).toBe(false)
    expect(mustWait(brought(lookAtRoom(open), person(9)))).toBe(true)
  })

  test('one who did not agree is not told by going, after which the room is open', () => {
    const mixed = aWorkshop()
      .open()
      .of('A', ...many(5), { id: id(9), consent: false, all: 0 })
      .build()
    expect(mustWait(goes(lookAtRoom(mixed), 9))).toBe(true)
  })

  test('undoing does not undo what was shown', () => {
    const earlier = six()
    const now = lookAtRoom(comes(earlier, 7, 8, 9))
    const undone = withWhatWasShown(earlier, now)
    expect(workshopOf(undone).contributions).toHaveLength(6)
    expect(idsShown(undone)).toEqual(ids(1, 2, 3, 4, 5, 6, 7, 8, 9))
    expect(changesSinceShown(workshopOf(undone))).toBe(3)
  })

  test('what was shown is known after what was wiped comes back, too', () => {
    const seen = lookAtRoom(six())
    const { shown } = workshopOf(withWhatWasShown(seen, clearContributions(seen)))
    expect(shown).toEqual({ ...workshopOf(seen).shown, elsewhere: true })
  })

  test('what the person who guides prefers counts, whatever was handed in', () => {
    const later = brought(six(), person(1, { all: 0, handedIn: 5 }))
    const preferred = preferContribution(workshopOf(later), person(1, { all: 100 }))
    expect(preferred.contributions[0]).toMatchObject({ choices: person(1, { all: 100 }).choices, handedIn: 5 })
  })

  test('until that participant really hands in again: a preference is no hand-in', () => {
    const [first, code] = [person(1, { all: 0, handedIn: 1 }), person(1, { all: 100 })]
    for (const all of [25, 50, 75] as const) {
      const preferred = inWorkshop(brought(six(), first), (workshop) => preferContribution(workshop, code))
      expect(workshopOf(preferred).contributions[0]?.choices).toBe(code.choices)
      const second = person(1, { all, handedIn: 2 })
      expect(workshopOf(brought(preferred, second)).contributions[0]).toEqual(second)
    }
  })
})

function six(): Dossier {
  return aWorkshop()
    .of('A', ...many(6))
    .of('B')
    .build()
}

function many(count: number, from = 1): readonly Said[] {
  return Array.from({ length: count }, (_, at) => ({ id: id(from + at), all: 75 }))
}

function id(who: number): string {
  return String(who).padStart(9, '0')
}

function ids(...who: readonly number[]): readonly string[] {
  return who.map(id)
}

function person(who: number, said: Said = {}): Contribution {
  return aContribution('a', { all: 75, ...said, id: id(who) })
}

function brought(dossier: Dossier, ...incoming: readonly Contribution[]): Dossier {
  return inWorkshop(dossier, (workshop) => mergeContributions(workshop, incoming).workshop)
}

function comes(dossier: Dossier, ...who: readonly number[]): Dossier {
  return brought(dossier, ...who.map((one) => person(one)))
}

function goes(dossier: Dossier, who: number): Dossier {
  return inWorkshop(dossier, (workshop) => takeOutContribution(workshop, id(who)))
}

function idsShown(dossier: Dossier): readonly string[] {
  return shownContributions(workshopOf(dossier)).map((one) => one.id)
}

function workshopOf({ workshop }: Dossier): Workshop {
  if (workshop === undefined) throw new Error('This dossier is no workshop.')
  return workshop
}
