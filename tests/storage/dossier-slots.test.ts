import { describe, expect, test } from 'vitest'
import { createDossierSlots } from '@/storage/dossier-slots'
import { fakePlatform } from '../support/fake-platform'

describe('the texts of dossiers on a device', () => {
  test('a text that is kept comes back, and so does its id', async () => {
    const slots = createDossierSlots(fakePlatform())
    expect(await slots.keep('a', 'one')).toMatchObject({ ok: true })
    expect(await slots.peek('a')).toEqual({ text: 'one', place: 'browser' })
    expect(await slots.ids()).toEqual({ ids: ['a'], refused: null })
  })

  test('what the machine refuses stays at hand while the window is open', async () => {
    const platform = fakePlatform({ refusal: 'full' })
    const slots = createDossierSlots(platform)
    expect(await slots.keep('a', 'one')).toEqual({ ok: false, problem: 'full' })
    expect(await slots.peek('a')).toEqual({ text: 'one', place: 'window', problem: 'full' })
    expect(await slots.ids()).toEqual({ ids: ['a'], refused: 'full' })
  })

  test('what was refused is kept as soon as the machine allows it', async () => {
    const platform = fakePlatform({ refusal: 'full' })
    const slots = createDossierSlots(platform)
    await slots.keep('a', 'one')
    platform.refusal = null
    expect(await slots.keep('a', 'two')).toMatchObject({ ok: true })
    expect(await slots.peek('a')).toEqual({ text: 'two', place: 'browser' })
  })

  test('two writes at once, as when the page goes away, follow each other', async () => {
    const slots = createDossierSlots(fakePlatform())
    const both = await Promise.all([slots.keep('a', 'one'), slots.keep('a', 'two'), slots.keep('a', 'three')])
    expect(both.every(({ ok }) => ok)).toBe(true)
    expect(await slots.peek('a')).toMatchObject({ text: 'three' })
  })

  test('a refusal in between does not make the next write look like that of another window', async () => {
    const platform = fakePlatform()
    const slots = createDossierSlots(platform)
    await slots.keep('a', 'one')
    platform.refusal = 'full'
    await slots.keep('a', 'two')
    platform.refusal = null
    expect(await slots.keep('a', 'three')).toMatchObject({ ok: true })
  })

  test('what another window wrote is not written over', async () => {
    const platform = fakePlatform()
    const [here, there] = [createDossierSlots(platform), createDossierSlots(platform)]
    await here.keep('a', 'one')
    await there.takeUp('a')
    await there.keep('a', 'two')
    expect(await here.keep('a', 'mine')).toEqual({ ok: false, problem: 'overtaken' })
    expect(await here.peek('a')).toMatchObject({ text: 'two' })
  })

  test('looking at what another window wrote does not make it ours; going on with it does', async () => {
    const platform = fakePlatform()
    const [here, there] = [createDossierSlots(platform), createDossierSlots(platform)]
    await here.keep('a', 'one')
    await there.replace('a', 'two')
    await here.peek('a')
    expect(await here.keep('a', 'mine')).toMatchObject({ ok: false })
    await here.takeUp('a')
    expect(await here.keep('a', 'mine')).toMatchObject({ ok: true })
  })

  test('what another window removed does not come back unasked', async () => {
    const platform = fakePlatform()
    const [here, there] = [createDossierSlots(platform), createDossierSlots(platform)]
    await here.keep('a', 'one')
    await there.forget('a')
    expect(await here.keep('a', 'mine')).toEqual({ ok: false, problem: 'overtaken' })
    expect(await here.peek('a')).toBeNull()
  })

  test('what is forgotten is gone, also where the machine had never kept it', async () => {
    const platform = fakePlatform({ refusal: 'forbidden' })
    const slots = createDossierSlots(platform)
    await slots.keep('a', 'one')
    expect(await slots.forget('a')).toMatchObject({ ok: true })
    expect(await slots.peek('a')).toBeNull()
  })
})
