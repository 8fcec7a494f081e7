import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describe as name, giveAnswer, writeNote } from '@/domain/answers/change-dossier'
import { changedPlaces } from '@/domain/answers/changed-places'
import type { Dossier } from '@/domain/answers/dossier'
import { createDossierStore } from '@/store/dossier-store'
import { aDossier } from '../support/a-dossier'
import { anyChanges } from '../support/any-change'

const NORTH = aDossier().titled('Noord').build()

describe('what a person did', () => {
  test('is the start again once all of it is undone, whatever it was', () => {
    fc.assert(
      fc.property(anyChanges(), anyPauses(), (changes, pauses) => {
        const { dossier, change, back, history } = opened(pauses)
        changes.forEach(change)
        while (back() !== null);
        expect(changedPlaces(dossier() ?? NORTH, NORTH)).toEqual([])
        expect(history().past).toEqual([])
      }),
    )
  })

  test('is the same again once all of it is undone and done again', () => {
    fc.assert(
      fc.property(anyChanges(), anyPauses(), (changes, pauses) => {
        const { dossier, change, back, forward } = opened(pauses)
        changes.forEach(change)
        const last = dossier()
        while (back() !== null);
        while (forward() !== null);
        expect(changedPlaces(dossier() ?? NORTH, last ?? NORTH)).toEqual([])
      }),
    )
  })

  test('can be gone through back and forth in any order without another state coming up', () => {
    fc.assert(
      fc.property(anyChanges(), fc.array(fc.boolean()), (changes, ways) => {
        const { dossier, change, back, forward } = opened()
        const states = new Set<string>([JSON.stringify(NORTH)])
        for (const each of changes) {
          change(each)
          states.add(JSON.stringify(dossier()))
        }
        for (const way of ways) {
          if (way) back()
          else forward()
          expect(states.has(JSON.stringify(dossier()))).toBe(true)
        }
      }),
    )
  })

  test('is one step while it is written in one go, whatever the number of strokes', () => {
    const { dossier, change, back } = opened([300])
    for (const note of ['o', 'ov', 'ove', 'over']) change((now) => writeNote(now, 'P1.M.D.1', note))
    expect(back()).toEqual([{ kind: 'note', question: 'P1.M.D.1' }])
    expect(dossier()).toBe(NORTH)
  })

  test('is another step after a pause, and in another place', () => {
    const { dossier, change, back } = opened([0, 2000, 100])
    change((now) => writeNote(now, 'P1.M.D.1', 'o'))
    change((now) => writeNote(now, 'P1.M.D.1', 'ov'))
    change((now) => name(now, { title: 'Zuid' }))
    back()
    expect(dossier()).toEqual(writeNote(NORTH, 'P1.M.D.1', 'ov'))
    back()
    expect(dossier()).toEqual(writeNote(NORTH, 'P1.M.D.1', 'o'))
  })

  test('is another step at each choice, however fast', () => {
    const { dossier, change, back } = opened([10])
    change((now) => giveAnswer(now, 'P1.M.D.1', 25))
    change((now) => giveAnswer(now, 'P1.M.D.1', 50))
    back()
    expect(dossier()).toEqual(giveAnswer(NORTH, 'P1.M.D.1', 25))
  })

  test('is no step when it came to nothing', () => {
    const { dossier, change, history } = opened([10])
    change((now) => giveAnswer(now, 'P1.M.D.1', null))
    change((now) => name(now, { title: 'Noord!' }))
    change((now) => name(now, { title: 'Noord' }))
    expect(dossier()).toEqual(NORTH)
    expect(history().past).toEqual([])
  })

  test('cannot be done again once something else was done', () => {
    const { change, back, forward } = opened()
    change((now) => giveAnswer(now, 'P1.M.D.1', 25))
    back()
    change((now) => giveAnswer(now, 'P1.M.D.1', 50))
    expect(forward()).toBeNull()
  })

  test('a step that was undone does not grow when someone writes on there', () => {
    const { dossier, change, back, forward } = opened([0])
    change((now) => writeNote(now, 'P1.M.D.1', 'o'))
    back()
    forward()
    change((now) => writeNote(now, 'P1.M.D.1', 'ov'))
    back()
    expect(dossier()).toEqual(writeNote(NORTH, 'P1.M.D.1', 'o'))
  })

  test('is remembered for two hundred steps', () => {
    const { change, history } = opened()
    for (let turn = 0; turn < 250; turn++) change((now) => giveAnswer(now, 'P1.M.D.1', turn % 2 === 0 ? 25 : 50))
    expect(history().past).toHaveLength(200)
  })

  test('is forgotten when another dossier opens, and when this one closes', () => {
    const { change, history, store } = opened()
    change((now) => giveAnswer(now, 'P1.M.D.1', 25))
    store.getState().open(NORTH, { kind: 'keeping' })
    expect(history().past).toEqual([])
    change((now) => giveAnswer(now, 'P1.M.D.1', 25))
    store.getState().close()
    expect(history().past).toEqual([])
    expect(store.getState().travel('back')).toBeNull()
  })
})

/** Milliseconds between one change and the next. */
function anyPauses() {
  return fc.array(fc.constantFrom(-5000, 0, 100, 1999, 2000, 60_000), { minLength: 1 })
}

/** An open dossier in a time in which each change comes after the next of the pauses, over and over. */
function opened(pauses: readonly number[] = [0]) {
  let time = 0
  let turns = 0
  const store = createDossierStore(() => new Date(time))
  store.getState().open(NORTH, { kind: 'kept', at: new Date(0) })
  return {
    store,
    dossier: () => store.getState().dossier,
    history: () => store.getState().history,
    change: (next: (dossier: Dossier) => Dossier) => {
      time += pauses[turns++ % pauses.length] ?? 0
      store.getState().change(next)
    },
    back: () => store.getState().travel('back'),
    forward: () => store.getState().travel('forward'),
  }
}
