import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { describe as called, giveAnswer, writeNote } from '@/domain/answers/change-dossier'
import { createStores } from '@/store/create-stores'
import { aDossier } from '../support/a-dossier'
import { aTableOfTwo, contributions } from '../support/a-table-of-two'
import { fakePlatform } from '../support/fake-platform'
import { dossierOn } from '../support/kept-dossiers'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const DOSSIER = aDossier().titled('Noord').build()

describe('keeping the open dossier', () => {
  test('a choice is written at once, and called kept when the machine says so', async () => {
    const { stores, kept } = await opened()
    stores.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 75))
    expect(stores.dossiers.getState().keeping).toEqual({ kind: 'keeping' })
    await settle()
    expect(stores.dossiers.getState().keeping.kind).toBe('kept')
    expect(kept()?.rounds[0]?.answers['P1.M.D.1']).toEqual({ level: 75 })
  })

  test('of what is typed without a pause, nothing is older than a quarter of a second', async () => {
    const { stores, kept } = await opened()
    for (let typed = 1; typed <= 40; typed += 1) {
      stores.dossiers.getState().change((dossier) => writeNote(dossier, 'P1.M.D.1', 'x'.repeat(typed)))
      await vi.advanceTimersByTimeAsync(30)
      const written = kept()?.rounds[0]?.answers['P1.M.D.1']?.note?.length ?? 0
      expect((typed - written) * 30).toBeLessThanOrEqual(270)
    }
  })

  test('after the last key everything is written', async () => {
    const { stores, kept } = await opened()
    for (const note of ['w', 'we', 'wel'])
      stores.dossiers.getState().change((dossier) => writeNote(dossier, 'P1.M.D.1', note))
    await vi.advanceTimersByTimeAsync(250)
    expect(kept()?.rounds[0]?.answers['P1.M.D.1']?.note).toBe('wel')
    expect(stores.dossiers.getState().keeping.kind).toBe('kept')
  })

  test('when the page goes away, what was waiting is written without waiting', async () => {
    const { stores, kept, platform } = await opened()
    stores.dossiers.getState().change((dossier) => writeNote(dossier, 'P1.M.D.1', 'a'))
    stores.dossiers.getState().change((dossier) => writeNote(dossier, 'P1.M.D.1', 'ab'))
    platform.leave()
    await settle()
    expect(kept()?.rounds[0]?.answers['P1.M.D.1']?.note).toBe('ab')
  })

  test('when the page goes away, what the machine has not confirmed yet is written once more', async () => {
    const { stores, kept, platform } = await opened()
    const add = platform.add.bind(platform)
    platform.add = () => new Promise(() => undefined)
    stores.dossiers.getState().change((dossier) => writeNote(dossier, 'P1.M.D.1', 'ab'))
    await settle()
    platform.add = add
    platform.leave()
    await settle()
    expect(kept()?.rounds[0]?.answers['P1.M.D.1']?.note).toBe('ab')
  })

  test('when the page goes away, what was confirmed is not written again', async () => {
    const { stores, platform } = await opened()
    stores.dossiers.getState().change((dossier) => writeNote(dossier, 'P1.M.D.1', 'ab'))
    await settle()
    const before = [...platform.slotTexts.keys()]
    platform.leave()
    await settle()
    expect([...platform.slotTexts.keys()]).toEqual(before)
  })

  test('a workshop of a crowd is written once the page has answered, or as it goes away', async () => {
    const { stores, platform } = await opened()
    const crowd = aTableOfTwo({ contributions: contributions(200) })
    await stores.shelf.put(crowd)
    const titles = () => dossierOn(platform, crowd.id)?.title
    stores.dossiers.getState().change((dossier) => called(dossier, { title: 'Dag één' }))
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve()
    expect(titles()).toBe(crowd.title)
    await settle()
    expect(titles()).toBe('Dag één')
    await vi.advanceTimersByTimeAsync(1_000)
    stores.dossiers.getState().change((dossier) => called(dossier, { title: 'Dag twee' }))
    platform.leave()
    await settle()
    expect(titles()).toBe('Dag twee')
  })

  test('when another dossier is opened, what was waiting is written first', async () => {
    const { stores, kept } = await opened()
    stores.dossiers.getState().change((dossier) => writeNote(dossier, 'P1.M.D.1', 'a'))
    stores.dossiers.getState().change((dossier) => writeNote(dossier, 'P1.M.D.1', 'ab'))
    await stores.shelf.create()
    expect(kept()?.rounds[0]?.answers['P1.M.D.1']?.note).toBe('ab')
  })

  test('what a file replaces does not come back a moment later', async () => {
    const { stores, kept } = await opened()
    stores.dossiers.getState().change((dossier) => writeNote(dossier, 'P1.M.D.1', 'a'))
    stores.dossiers.getState().change((dossier) => writeNote(dossier, 'P1.M.D.1', 'ab'))
    await stores.shelf.put({ ...DOSSIER, title: 'Uit het bestand' })
    await vi.advanceTimersByTimeAsync(1_000)
    expect(kept()).toMatchObject({ title: 'Uit het bestand', rounds: [{ answers: {} }] })
  })

  test.each(['full', 'forbidden', 'failed'] as const)(
    'a machine that refuses (%s) is never said to have kept',
    async (problem) => {
      const { stores, platform } = await opened()
      platform.refusal = problem
      stores.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 75))
      await settle()
      expect(stores.dossiers.getState().keeping).toEqual({ kind: 'not-kept', problem })
      expect(platform.holdsPage).toBe(true)
    },
  )

  test('what was thrown away while it was open is written again, under the same name', async () => {
    const { stores, platform, kept } = await opened()
    stores.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 75))
    await settle()
    platform.clear()
    expect(stores.dossiers.getState().keeping.kind).toBe('keeping')
    await settle()
    expect(stores.dossiers.getState().keeping.kind).toBe('kept')
    expect(kept()?.rounds[0]?.answers['P1.M.D.1']).toEqual({ level: 75 })
  })

  test('trouble stays trouble while a person writes on, and ends when something is kept', async () => {
    const { stores, platform } = await opened()
    platform.refusal = 'full'
    const said: string[] = []
    stores.dossiers.subscribe(({ keeping }) => said.push(keeping.kind))
    for (const level of [0, 25, 50, 75] as const) {
      stores.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', level))
      await vi.advanceTimersByTimeAsync(300)
    }
    expect(said.slice(said.indexOf('not-kept'))).not.toContain('keeping')
    platform.refusal = null
    stores.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 100))
    await vi.advanceTimersByTimeAsync(300)
    expect(said.at(-1)).toBe('kept')
  })

  test('the page may go again once the dossier is kept, or is in a file', async () => {
    const { stores, platform } = await opened()
    platform.refusal = 'full'
    stores.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 75))
    await settle()
    await stores.saveAsFile(DOSSIER)
    expect(platform.holdsPage).toBe(false)
    platform.refusal = null
    stores.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 50))
    await vi.advanceTimersByTimeAsync(250)
    expect(stores.dossiers.getState().keeping.kind).toBe('kept')
    expect(platform.holdsPage).toBe(false)
  })
})

/** A machine with one dossier, open. */
async function opened() {
  const platform = fakePlatform()
  const stores = await createStores(platform)
  await stores.shelf.put(DOSSIER)
  return { platform, stores, kept: () => dossierOn(platform, DOSSIER.id) }
}

/** Lets the machine answer; no time passes. */
async function settle() {
  await vi.advanceTimersByTimeAsync(0)
}
