import { describe, expect, test, vi } from 'vitest'
import { giveAnswer } from '@/domain/answers/change-dossier'
import type { Slots } from '@/platform/platform'
import { KEPT } from '@/storage/kept'
import { CURRENT_VERSION } from '@/storage/migrations'
import { readDossier } from '@/storage/read-dossier'
import { writeDossier } from '@/storage/write-dossier'
import { createStores } from '@/store/create-stores'
import { aDossier } from '../support/a-dossier'
import { fakePlatform, type FakePlatform } from '../support/fake-platform'
import { dossierOn, leaveOn, leaveText, textOn } from '../support/kept-dossiers'

const NORTH = aDossier().titled('Noord').inPhase(2).build()
const NEWER = writeDossier({ ...NORTH, title: 'Noord, later' }, CURRENT_VERSION + 1)
const rated = giveAnswer(NORTH, 'P1.M.D.1', 75)

describe('a state that a newer program kept', () => {
  test('is refused by its number at the next visit of an older one, and stays to the letter', async () => {
    const { platform, stores } = await machineWithNewer()
    expect(await stores.shelf.open(NORTH.id)).toMatchObject({
      ok: false,
      problem: { kind: 'unreadable', why: { key: 'errors:read.too-new', values: { version: CURRENT_VERSION + 1 } } },
    })
    await stores.shelf.refresh()
    expect(stores.shelf.view.getState().entries).toMatchObject([{ kind: 'unreadable', id: NORTH.id, text: NEWER }])
    await stores.shelf.create()
    expect(textOn(platform, NORTH.id)).toBe(NEWER)
  })

  test('is not written over by an older one that has the dossier open: what that wrote stands as a copy', async () => {
    const platform = fakePlatform()
    const old = await createStores(platform)
    await old.shelf.put(NORTH)
    leaveText(platform, NORTH.id, NEWER, platform.time, 2)
    old.dossiers.getState().change(() => rated)
    await vi.waitFor(() => expect(old.dossiers.getState().keeping.kind).toBe('copied'))
    expect(textOn(platform, NORTH.id)).toBe(NEWER)
    const { keeping } = old.dossiers.getState()
    const copy = keeping.kind === 'copied' ? keeping.copy.id : ''
    expect(copy).not.toBe(NORTH.id)
    expect(dossierOn(platform, copy)?.rounds[0]?.answers).toEqual(rated.rounds[0]?.answers)
  })

  test('is asked about before a file of the same dossier takes its place', async () => {
    const { platform, stores } = await machineWithNewer()
    const text = writeDossier(NORTH)
    platform.nextFile = { name: 'noord.json', size: text.length, content: { kind: 'text', text } }
    await stores.opening.getState().choose()
    expect(stores.opening.getState().step.kind).toBe('here-already')
    expect(textOn(platform, NORTH.id)).toBe(NEWER)
  })
})

describe('a machine that goes off while an earlier dossier is opened, changed and kept', () => {
  test.each(Array.from({ length: 24 }, (_, step) => [step]))(
    'at its word %i holds the old state whole or the new one, at the next visit',
    async (step) => {
      const platform = fakePlatform()
      leaveOn(platform, NORTH)
      void openAndChange(goingOff(platform, step))
      await new Promise((done) => setTimeout(done, 30))
      platform.closeWindows()
      const next = await createStores(platform)
      const opened = await next.shelf.open(NORTH.id)
      expect([NORTH, rated]).toContainEqual(opened.ok ? opened.value : null)
      for (const [slot] of platform.slotTexts)
        expect(slot.startsWith(KEPT.states.slot(NORTH.id, 0).slice(0, -8))).toBe(true)
      expect(readDossier(textOn(platform, NORTH.id) ?? '').ok).toBe(true)
    },
  )
})

async function openAndChange(platform: FakePlatform) {
  const stores = await createStores(platform)
  const opened = await stores.shelf.open(NORTH.id)
  if (opened.ok) stores.dossiers.getState().change(() => rated)
}

async function machineWithNewer() {
  const platform = fakePlatform()
  leaveOn(platform, NORTH)
  leaveText(platform, NORTH.id, NEWER, platform.time, 2)
  return { platform, stores: await createStores(platform) }
}

/** The same machine, which answers so many words and then nothing any more. */
function goingOff(platform: FakePlatform, words: number): FakePlatform {
  let left = words
  const heard = <Words extends readonly unknown[], Answer>(act: (...said: Words) => Promise<Answer>) => {
    return (...said: Words): Promise<Answer> => (left-- > 0 ? act(...said) : new Promise<Answer>(() => undefined))
  }
  const limited = (slots: Slots): Slots => ({
    slots: heard(() => slots.slots()),
    recall: heard((slot) => slots.recall(slot)),
    keep: heard((slot, text) => slots.keep(slot, text)),
    forget: heard((names) => slots.forget(names)),
  })
  const add = heard((...said: Parameters<FakePlatform['add']>) => platform.add(...said))
  return { ...platform, ...limited(platform), add, spare: limited(platform.spare) }
}
