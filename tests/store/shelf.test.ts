import { describe, expect, test } from 'vitest'
import { giveAnswer } from '@/domain/answers/change-dossier'
import { fail, ok } from '@/domain/result'
import { dossierIn, KEPT } from '@/storage/kept'
import { writeDossier } from '@/storage/write-dossier'
import { createStores } from '@/store/create-stores'
import { aDossier } from '../support/a-dossier'
import { fakePlatform } from '../support/fake-platform'
import { dossierOn, leaveOn, textOn } from '../support/kept-dossiers'

const NORTH = aDossier().titled('Noord').inPhase(2).build()

describe('the dossiers on this device', () => {
  test('a new one is open, empty, and kept', async () => {
    const { stores, platform } = await machine()
    const dossier = await stores.shelf.create()
    expect(stores.dossiers.getState()).toMatchObject({ dossier, keeping: { kind: 'kept' } })
    expect(textOn(platform, dossier.id)).toBe(writeDossier(dossier))
  })

  test('what is kept is to the letter what a file holds', async () => {
    const { stores, platform } = await machine()
    await stores.shelf.put(NORTH)
    await stores.saveAsFile(NORTH)
    expect(await platform.saved[0]?.content.text()).toBe(textOn(platform, NORTH.id))
    expect(platform.saved[0]?.name).toBe('Noord.weloverwogen.json')
  })

  test('the last changed stands first', async () => {
    const { stores, platform } = await machine()
    const first = await stores.shelf.create()
    platform.time = new Date('2026-11-24T10:00:00.000Z')
    const second = await stores.shelf.create()
    await stores.shelf.refresh()
    expect(ids(stores)).toEqual([second.id, first.id])
  })

  test('one comes back as it was at the next visit', async () => {
    const { stores, platform } = await machine()
    await stores.shelf.put(NORTH)
    platform.closeWindows()
    const next = await createStores(platform)
    expect(await next.shelf.open(NORTH.id)).toEqual({ ok: true, value: NORTH })
    expect(next.dossiers.getState().keeping).toEqual({ kind: 'kept', at: platform.time })
  })

  test('one without a round is opened with a fresh one', async () => {
    const { stores, platform } = await machine()
    leaveOn(platform, { ...NORTH, id: 'a', rounds: [] })
    await stores.shelf.open('a')
    expect(stores.dossiers.getState().dossier?.rounds).toHaveLength(1)
    expect(dossierOn(platform, 'a')?.rounds).toHaveLength(1)
  })

  test('one that is not there is called missing', async () => {
    const { stores } = await machine()
    expect(await stores.shelf.open('nowhere')).toEqual({ ok: false, problem: { kind: 'missing' } })
  })

  test('a text that cannot be read stays where it is, whatever is done with the others', async () => {
    const { stores, platform } = await machine()
    platform.slotTexts.set(KEPT.states.slot('broken-one', 1), '{"format":')
    await stores.shelf.put(NORTH)
    await stores.shelf.remove(NORTH.id)
    expect(await stores.shelf.open('broken-one')).toMatchObject({ ok: false, problem: { kind: 'unreadable' } })
    expect(platform.slotTexts.get(KEPT.states.slot('broken-one', 1))).toBe('{"format":')
    expect(stores.shelf.view.getState().entries).toMatchObject([{ kind: 'unreadable', text: '{"format":' }])
  })

  test('of two that are asked for in a row, the last one is open', async () => {
    const { stores, platform } = await machine()
    await stores.shelf.put(NORTH)
    const south = await stores.shelf.create()
    platform.closeWindows()
    const next = await createStores(platform)
    await Promise.all([next.shelf.open(south.id), next.shelf.open(NORTH.id)])
    expect(next.dossiers.getState().dossier?.id).toBe(NORTH.id)
  })

  test('a copy is a dossier of its own', async () => {
    const { stores } = await machine()
    await stores.shelf.put(NORTH)
    const copy = await stores.shelf.putCopy(NORTH, 'Noord (kopie)')
    stores.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 75))
    await stores.shelf.refresh()
    expect(ids(stores)).toHaveLength(2)
    expect(copy.id).not.toBe(NORTH.id)
    expect(await stores.shelf.open(NORTH.id)).toEqual({ ok: true, value: NORTH })
  })

  test('a removed one is closed, gone, and leaves nothing behind', async () => {
    const { stores, platform } = await machine()
    await stores.shelf.put(NORTH)
    stores.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 75))
    await stores.shelf.remove(NORTH.id)
    expect(stores.dossiers.getState().dossier).toBeNull()
    expect([platform.slotTexts, platform.spareTexts, platform.memoTexts].map(({ size }) => size)).toEqual([0, 0, 0])
  })

  test('a device that refuses everything loses nothing while the window is open', async () => {
    const { stores, platform } = await machine()
    platform.refusal = 'forbidden'
    await stores.shelf.put(NORTH)
    stores.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 75))
    const other = await stores.shelf.create()
    await stores.shelf.refresh()
    expect(new Set(ids(stores))).toEqual(new Set([NORTH.id, other.id]))
    expect(stores.shelf.view.getState().refused).toBe('forbidden')
    expect(await stores.shelf.open(NORTH.id)).toEqual({ ok: true, value: giveAnswer(NORTH, 'P1.M.D.1', 75) })
    expect(stores.dossiers.getState().keeping).toEqual({ kind: 'not-kept', problem: 'forbidden' })
  })

  test('nothing is kept outside the table of what is kept', async () => {
    const { stores, platform } = await machine()
    await stores.shelf.put(NORTH)
    await stores.saveAsFile(NORTH)
    stores.preferences.getState().chooseLanguage('en')
    expect([...platform.slotTexts.keys()].filter((slot) => !isInTable(slot))).toEqual([])
  })

  test('everything can be taken away at once', async () => {
    const { stores, platform } = await machine()
    await stores.shelf.put(NORTH)
    stores.preferences.getState().chooseLanguage('en')
    platform.slotTexts.set(KEPT.states.slot('broken', 1), '{')
    expect(await stores.forgetEverything()).toMatchObject({ ok: true })
    expect([platform.slotTexts, platform.spareTexts, platform.memoTexts].map(({ size }) => size)).toEqual([0, 0, 0])
  })

  test('is not called so while the spare store may still hold something', async () => {
    const { platform, stores } = await machine()
    await stores.shelf.put(NORTH)
    platform.spare.slots = platform.spare.forget = async () => fail('failed')
    expect(await stores.forgetEverything()).toEqual({ ok: false, problem: 'failed' })
  })

  test('goes as far as it can where the first store does not answer', async () => {
    const { platform, stores } = await machine()
    await stores.shelf.put(NORTH)
    platform.slots = async () => fail('forbidden')
    expect(await stores.forgetEverything()).toEqual({ ok: false, problem: 'forbidden' })
    expect([...platform.spareTexts, ...platform.memoTexts]).toEqual([])
  })
})

test('a dossier is not called removed while its spare copy may still stand', async () => {
  const { platform, stores } = await machine()
  await stores.shelf.put(NORTH)
  const { spareTexts } = platform
  platform.spare.forget = async () => fail('failed')
  expect(await stores.shelf.remove(NORTH.id)).toEqual({ ok: false, problem: 'failed' })
  expect(ids(stores)).toEqual([NORTH.id])
  platform.spare.forget = async (slots) => ok(slots.forEach((slot) => spareTexts.delete(slot)))
  expect(await stores.shelf.remove(NORTH.id)).toMatchObject({ ok: true })
  expect(ids(stores)).toEqual([])
})

async function machine() {
  const platform = fakePlatform()
  return { platform, stores: await createStores(platform) }
}

function ids({ shelf }: Awaited<ReturnType<typeof createStores>>) {
  return shelf.view.getState().entries?.map(({ id }) => id)
}

function isInTable(slot: string) {
  return dossierIn(slot) !== null || slot.startsWith(KEPT.mark.slot('')) || slot === KEPT.preferences.slot()
}
