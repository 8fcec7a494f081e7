import { describe, expect, test } from 'vitest'
import { describe as name, giveAnswer } from '@/domain/answers/change-dossier'
import { createStores } from '@/store/create-stores'
import { aDossier } from '../support/a-dossier'
import { fakePlatform, type FakePlatform } from '../support/fake-platform'
import { dossierOn, leaveOn } from '../support/kept-dossiers'

const NORTH = aDossier().titled('Noord').inPhase(1).build()
const SOUTH = { ...aDossier().titled('Zuid').build(), id: 'south' }

describe('on a shared computer', () => {
  test('nothing of the open dossier stays behind, and what others left is not touched', async () => {
    const { platform, stores } = await machine()
    leaveOn(platform, SOUTH)
    await stores.shelf.put(NORTH)
    await stores.saveAsFile(NORTH)
    expect(namesOn(platform).filter((slot) => slot.includes(NORTH.id))).not.toEqual([])
    expect(await stores.sharing.getState().begin()).toEqual({ ok: true, value: undefined })
    expect(namesOn(platform).filter((slot) => slot.includes(NORTH.id))).toEqual([])
    expect(dossierOn(platform, SOUTH.id)).toEqual(SOUTH)
    expect(stores.dossiers.getState()).toMatchObject({ dossier: NORTH, keeping: { kind: 'kept' } })
  })

  test('the machine is asked to remember nothing, whatever is done', async () => {
    const { platform, stores } = await machine()
    await stores.shelf.put(NORTH)
    await stores.sharing.getState().begin()
    const asked = listen(platform)
    stores.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 75))
    await stores.flush()
    stores.dossiers.getState().travel('back')
    await stores.flush()
    await stores.saveAsFile(NORTH)
    stores.preferences.getState().chooseLanguage('en')
    await stores.shelf.create()
    await stores.shelf.put(SOUTH)
    await stores.shelf.open(NORTH.id)
    await stores.shelf.earlier(NORTH.id)
    await stores.shelf.remove(SOUTH.id)
    platform.leave()
    platform.comeBack()
    await stores.shelf.refresh()
    expect(asked).toEqual([])
    expect(stores.dossiers.getState().dossier).toEqual(NORTH)
  })

  test('a page that is loaded anew keeps nothing either, and finds nothing', async () => {
    const { platform, stores } = await machine()
    leaveOn(platform, SOUTH)
    await stores.sharing.getState().begin()
    await stores.shelf.put(NORTH)
    const asked = listen(platform)
    const next = await createStores(platform)
    expect(next.sharing.getState().shared).toBe(true)
    await next.shelf.refresh()
    expect(next.shelf.view.getState()).toMatchObject({ entries: [], refused: null })
    expect(asked).toEqual([])
  })

  test('what was done before can still be undone', async () => {
    const { stores } = await machine()
    await stores.shelf.put(NORTH)
    stores.dossiers.getState().change((dossier) => name(dossier, { title: 'Oost' }))
    await stores.sharing.getState().begin()
    stores.dossiers.getState().travel('back')
    expect(stores.dossiers.getState().dossier?.title).toBe('Noord')
  })

  test('what was just closed is still kept where it stood', async () => {
    const { platform, stores } = await machine()
    await stores.shelf.put(NORTH)
    stores.dossiers.getState().change((dossier) => name(dossier, { title: 'Een' }))
    stores.dossiers.getState().change((dossier) => name(dossier, { title: 'Twee' }))
    stores.dossiers.getState().close()
    await stores.sharing.getState().begin()
    expect(dossierOn(platform, NORTH.id)?.title).toBe('Twee')
  })

  test('its end writes nothing over another state of the same dossier that stands here', async () => {
    const { platform, stores } = await machine()
    leaveOn(platform, NORTH)
    await stores.sharing.getState().begin()
    await stores.shelf.put(name(NORTH, { title: 'Van het bestand' }))
    await stores.sharing.getState().end()
    expect(dossierOn(platform, NORTH.id)).toEqual(NORTH)
    const { keeping } = stores.dossiers.getState()
    expect(keeping).toMatchObject({ kind: 'copied', copy: { title: 'Van het bestand' } })
    expect(keeping.kind === 'copied' && dossierOn(platform, keeping.copy.id)?.title).toBe('Van het bestand')
  })

  test('what was on its way to the machine is taken away too', async () => {
    const { platform, stores } = await machine()
    await stores.shelf.put(NORTH)
    stores.dossiers.getState().change((dossier) => name(dossier, { title: 'Geheim' }))
    const done = stores.sharing.getState().begin()
    stores.dossiers.getState().change((dossier) => name(dossier, { title: 'Geheimer' }))
    await done
    await stores.flush()
    expect(namesOn(platform)).toEqual([])
    expect(stores.dossiers.getState().dossier?.title).toBe('Geheimer')
  })

  test('the window asks before it closes, as long as something in it is in no file', async () => {
    const { platform, stores } = await machine()
    await stores.sharing.getState().begin()
    await stores.shelf.create()
    expect(platform.holdsPage).toBe(false)
    await stores.shelf.put(NORTH)
    expect(platform.holdsPage).toBe(true)
    await stores.saveAsFile(NORTH)
    expect(platform.holdsPage).toBe(false)
    stores.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 75))
    expect(platform.holdsPage).toBe(true)
    await stores.shelf.put(SOUTH)
    await stores.shelf.refresh()
    await stores.saveAsFile(SOUTH)
    expect(platform.holdsPage).toBe(true)
    await stores.shelf.remove(NORTH.id)
    expect(platform.holdsPage).toBe(false)
  })

  test('a dossier counts as standing in this window', async () => {
    const { stores } = await machine()
    await stores.sharing.getState().begin()
    await stores.shelf.put(NORTH)
    await stores.shelf.refresh()
    expect(stores.shelf.view.getState().entries).toMatchObject([{ kind: 'dossier', id: NORTH.id, place: 'window' }])
  })

  test('is told when the machine did not let go of what it had', async () => {
    const { platform, stores } = await machine()
    await stores.shelf.put(NORTH)
    platform.refusal = 'failed'
    expect(await stores.sharing.getState().begin()).toEqual({ ok: false, problem: 'failed' })
    expect(stores.sharing.getState().shared).toBe(true)
  })

  test('once it is over, what stood in the window is kept, beside what was there', async () => {
    const { platform, stores } = await machine()
    await stores.shelf.put(NORTH)
    await stores.sharing.getState().begin()
    await stores.shelf.put(SOUTH)
    await stores.shelf.open(NORTH.id)
    stores.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 75))
    await stores.sharing.getState().end()
    expect(dossierOn(platform, NORTH.id)).toEqual(giveAnswer(NORTH, 'P1.M.D.1', 75))
    expect(dossierOn(platform, SOUTH.id)).toEqual(SOUTH)
    expect(platform.holdsPage).toBe(false)
    expect((await createStores(platform)).sharing.getState().shared).toBe(false)
    stores.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 0))
    await stores.flush()
    expect(dossierOn(platform, NORTH.id)).toEqual(giveAnswer(NORTH, 'P1.M.D.1', 0))
  })

  test('deleting everything also deletes what stood there before', async () => {
    const { platform, stores } = await machine()
    leaveOn(platform, SOUTH)
    await stores.sharing.getState().begin()
    await stores.shelf.put(NORTH)
    await stores.forgetEverything()
    expect(namesOn(platform)).toEqual([])
    expect(stores.shelf.view.getState().entries).toEqual([])
  })
})

async function machine() {
  const platform = fakePlatform()
  return { platform, stores: await createStores(platform) }
}

/** The name of everything that a machine has, in all its stores. */
function namesOn({ slotTexts, spareTexts, memoTexts }: FakePlatform): readonly string[] {
  return [...slotTexts.keys(), ...spareTexts.keys(), ...memoTexts.keys()]
}

/** The names of what is asked of the memory of a machine from now on. */
function listen(platform: FakePlatform): readonly string[] {
  const asked: string[] = []
  const overhear = (thing: object, names: readonly string[]) =>
    names.forEach((verb) => {
      const act: unknown = Reflect.get(thing, verb)
      if (typeof act !== 'function') throw new Error(`A machine has no ${verb}.`)
      Reflect.set(thing, verb, (...what: readonly unknown[]) => {
        asked.push(verb)
        return Reflect.apply(act, thing, what) as unknown
      })
    })
  overhear(platform, ['slots', 'recall', 'keep', 'forget', 'add'])
  overhear(platform.spare, ['slots', 'recall', 'keep', 'forget'])
  overhear(platform.memos, ['names', 'read', 'write', 'forget'])
  return asked
}
