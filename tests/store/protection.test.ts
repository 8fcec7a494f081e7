import { describe, expect, test, vi } from 'vitest'
import { describe as called, giveAnswer } from '@/domain/answers/change-dossier'
import type { Dossier } from '@/domain/answers/dossier'
import { fail } from '@/domain/result'
import type { PickedFile } from '@/platform/platform'
import { readLocked } from '@/storage/locked-text'
import { readDossier } from '@/storage/read-dossier'
import { writeDossier } from '@/storage/write-dossier'
import { createStores } from '@/store/create-stores'
import { aDossier } from '../support/a-dossier'
import { fakePlatform } from '../support/fake-platform'
import { paperFile } from '../support/paper-file'

const NORTH = aDossier().titled('Noorderzorg').inPhase(2).noted('P1.M.D.1', 'kanarie').build()
const SOUTH = { ...aDossier().titled('Zuid').build(), id: '11111111-0000-4000-8000-000000000000' }
const PASSPHRASE = 'rustige appel fietst langs warme brug'
const rated = (dossier: Dossier) => giveAnswer(dossier, 'P1.M.D.1', 75)
/** A million rounds take their time on a busy machine. */
const PATIENT = { timeout: 60_000 }
const SHUT = { ok: false, problem: { key: 'errors:read.shut' } }

describe('a dossier on which a passphrase is put', PATIENT, () => {
  test('is nowhere to be read any more: not in its earlier states, nor in the spare copy, nor in the next ones', async () => {
    const { platform, stores } = await protectedNorth()
    stores.dossiers.getState().change(rated)
    await stores.flush()
    expect(everything(platform)).not.toMatch(/Noorderzorg|kanarie|P1\.M/)
    expect(stores.dossiers.getState().keeping.kind).toBe('kept')
  })

  test('opens at the next visit with its passphrase only, as it was last', async () => {
    const { platform, stores } = await protectedNorth()
    stores.dossiers.getState().change(rated)
    await stores.flush()
    const next = await visit(platform)
    expect(await next.shelf.open(NORTH.id)).toEqual({ ok: false, problem: { kind: 'locked' } })
    expect(await next.shelf.unlock(NORTH.id, 'iets anders')).toMatchObject(SHUT)
    expect(next.dossiers.getState().dossier).toBeNull()
    expect(await next.shelf.unlock(NORTH.id, PASSPHRASE)).toEqual({ ok: true, value: rated(NORTH) })
    expect((await next.shelf.earlier(NORTH.id)).map(({ dossier }) => dossier)).toEqual([rated(NORTH), NORTH])
  })

  test('stands on the shelf without its name, and can be taken along as it is', async () => {
    const { platform } = await protectedNorth()
    const next = await visit(platform)
    await next.shelf.refresh()
    const [entry] = next.shelf.view.getState().entries ?? []
    expect(entry).toMatchObject({ kind: 'locked', file: 'dossier-0b8f6c1e.weloverwogen.json', place: 'browser' })
    expect(JSON.stringify(entry)).not.toContain('Noorderzorg')
  })

  test('asks again once another dossier was opened, and what was open stays when the passphrase is wrong', async () => {
    const { platform, stores } = await protectedNorth()
    stores.dossiers.getState().change(rated)
    await stores.shelf.put(SOUTH)
    expect(await stores.shelf.open(NORTH.id)).toEqual({ ok: false, problem: { kind: 'locked' } })
    expect(await stores.shelf.unlock(NORTH.id, 'iets anders')).toMatchObject(SHUT)
    expect(stores.dossiers.getState()).toMatchObject({ dossier: SOUTH, keeping: { kind: 'kept' } })
    stores.dossiers.getState().change((dossier) => called(dossier, { title: 'Zuiderzorg' }))
    await stores.flush()
    expect(stores.dossiers.getState().keeping.kind).toBe('kept')
    expect(await stores.shelf.unlock(NORTH.id, PASSPHRASE)).toMatchObject({ ok: true })
    expect(everything(platform)).not.toContain('Noorderzorg')
  })

  test('goes into files locked, under a name that tells nothing', async () => {
    const { platform, stores } = await protectedNorth()
    await stores.saveAsFile(NORTH)
    await stores.saveAsFile(NORTH)
    const texts = await Promise.all(platform.saved.map(({ content }) => content.text()))
    expect(platform.saved.map(({ name }) => name)).toEqual(Array(2).fill('dossier-0b8f6c1e.weloverwogen.json'))
    for (const text of texts) expect(readDossier(text)).toEqual({ ok: false, problem: { kind: 'locked' } })
    const salts = texts.map((text) => readLocked(text)).map((read) => read.ok && read.value.lock.salt.join())
    expect(new Set(salts).size).toBe(2)
  })

  test('does not tell its name by that of its file, which is known again at the next visit', async () => {
    const { platform, stores } = await north()
    const file = paperFile('Noorderzorg.weloverwogen.json')
    platform.nextPlace = file
    await stores.saveAsFile(NORTH)
    expect(await stores.protection.protect(PASSPHRASE)).toMatchObject({ ok: true })
    expect(everything(platform)).not.toContain('Noorderzorg')
    await stores.saveAsFile(NORTH)
    expect(everything(platform)).not.toContain('Noorderzorg')
    const next = await visit(platform)
    await next.shelf.refresh()
    await next.shelf.unlock(NORTH.id, PASSPHRASE)
    await vi.waitFor(() => expect(next.filing.getState().filed).toMatchObject({ name: file.name, current: true }))
  })

  test('may get another passphrase, and lose it again', async () => {
    const { platform, stores } = await protectedNorth()
    expect(await stores.protection.protect('een heel andere wachtzin')).toEqual({ ok: true, value: undefined })
    const next = await visit(platform)
    expect(await next.shelf.unlock(NORTH.id, PASSPHRASE)).toMatchObject(SHUT)
    expect(await next.shelf.unlock(NORTH.id, 'een heel andere wachtzin')).toMatchObject({ ok: true })
    expect(await next.protection.takeOff()).toEqual({ ok: true, value: undefined })
    expect(await (await visit(platform)).shelf.open(NORTH.id)).toEqual({ ok: true, value: NORTH })
    expect(platform.slotTexts.size - marksIn(platform)).toBe(1)
  })

  test('stays as it was when the machine refuses', async () => {
    const { platform, stores } = await north()
    platform.refusal = 'full'
    expect(await stores.protection.protect(PASSPHRASE)).toEqual({ ok: false, problem: 'full' })
    platform.refusal = null
    stores.dossiers.getState().change(rated)
    await stores.flush()
    expect(await (await visit(platform)).shelf.open(NORTH.id)).toEqual({ ok: true, value: rated(NORTH) })
  })

  test('stays as it was when what is readable in the browser cannot be taken away', async () => {
    const { platform, stores } = await north()
    platform.refusal = 'forbidden'
    expect(await stores.protection.protect(PASSPHRASE)).toEqual({ ok: false, problem: 'failed' })
    platform.refusal = null
    expect(await (await visit(platform)).shelf.open(NORTH.id)).toEqual({ ok: true, value: NORTH })
  })

  test('loses nothing that was changed while it was put on, when the machine refuses', async () => {
    const { platform, stores } = await north()
    const add = platform.add.bind(platform)
    let refused = false
    platform.add = async (...words) => {
      if (refused) return add(...words)
      refused = true
      stores.dossiers.getState().change(rated)
      return fail('full')
    }
    expect(await stores.protection.protect(PASSPHRASE)).toEqual({ ok: false, problem: 'full' })
    await stores.flush()
    expect(stores.dossiers.getState().keeping.kind).toBe('kept')
    expect(await (await visit(platform)).shelf.open(NORTH.id)).toEqual({ ok: true, value: rated(NORTH) })
  })

  test('is locked in files where the browser may keep nothing', async () => {
    const platform = fakePlatform({ refusal: 'forbidden' })
    const stores = await createStores(platform)
    await stores.shelf.put(NORTH)
    expect(await stores.protection.protect(PASSPHRASE)).toEqual({ ok: true, value: undefined })
    await stores.saveAsFile(NORTH)
    expect(await platform.saved[0]?.content.text()).toContain('weloverwogen/locked')
  })

  test('cannot get one in a window that only reads', async () => {
    const { platform, stores } = await north()
    await (await createStores(platform)).shelf.takeOver(NORTH.id)
    expect(await stores.protection.protect(PASSPHRASE)).toEqual({ ok: false, problem: 'elsewhere' })
  })

  test('closes in the window that was reading it', async () => {
    const { platform, stores } = await north()
    const reader = await createStores(platform)
    await reader.shelf.open(NORTH.id)
    expect(await stores.protection.protect(PASSPHRASE)).toMatchObject({ ok: true })
    await reader.shelf.reopen(NORTH.id)
    expect(reader.dossiers.getState().dossier).toBeNull()
    expect(await reader.shelf.unlock(NORTH.id, PASSPHRASE)).toMatchObject({ ok: true })
    expect(reader.dossiers.getState().keeping.kind).toBe('elsewhere')
  })
})

describe('a locked file', PATIENT, () => {
  test('asks for its passphrase, changes nothing while it is wrong, and stays locked here', async () => {
    const file = await lockedFile()
    const platform = fakePlatform({ nextFile: file })
    const stores = await createStores(platform)
    await stores.shelf.put(SOUTH)
    await stores.opening.getState().choose()
    expect(stores.opening.getState().step).toEqual({ kind: 'locked', file: file.name })
    expect(await stores.opening.getState().unlock('iets anders')).toMatchObject(SHUT.problem)
    expect(stores.dossiers.getState().dossier).toEqual(SOUTH)
    expect(await stores.opening.getState().unlock(PASSPHRASE)).toBeNull()
    expect(stores.opening.getState().step).toEqual({ kind: 'opened', dossier: NORTH })
    expect(everything(platform)).not.toContain('Noorderzorg')
  })

  test('opens over the same dossier, and locks what was readable here', async () => {
    const platform = fakePlatform({ nextFile: await lockedFile() })
    const stores = await createStores(platform)
    await stores.shelf.put(NORTH)
    await stores.opening.getState().choose()
    await stores.opening.getState().unlock(PASSPHRASE)
    expect(stores.dossiers.getState().dossier).toEqual(NORTH)
    expect(everything(platform)).not.toContain('Noorderzorg')
  })

  test.each(['open', 'closed'])(
    'keeps its earlier states when its own file takes its place while it is %s',
    async (how) => {
      const { platform, stores } = await protectedNorth()
      stores.dossiers.getState().change(rated)
      await stores.flush()
      const here = how === 'open' ? stores : await visit(platform)
      platform.nextFile = await lockedFile()
      await here.opening.getState().choose()
      await here.opening.getState().unlock(PASSPHRASE)
      await here.opening.getState().replace()
      expect(here.dossiers.getState().dossier).toEqual(NORTH)
      const states = (await here.shelf.earlier(NORTH.id)).map(({ dossier }) => dossier)
      expect(states).toContainEqual(rated(NORTH))
      expect(everything(platform)).not.toContain('Noorderzorg')
    },
  )

  test('is not replaced by a readable one of the same dossier, which may stand beside it', async () => {
    const { platform } = await protectedNorth()
    const next = await visit(platform)
    platform.nextFile = fileOf(writeDossier(rated(NORTH)))
    await next.opening.getState().choose()
    expect(next.opening.getState().step).toMatchObject({ kind: 'here-already', mayReplace: false })
    await next.opening.getState().replace()
    expect(next.dossiers.getState().dossier).toBeNull()
    await next.opening.getState().putBeside('Kopie')
    expect(next.dossiers.getState().dossier).toMatchObject({ title: 'Kopie' })
  })
})

async function north() {
  const platform = fakePlatform()
  const stores = await createStores(platform)
  await stores.shelf.put(NORTH)
  return { platform, stores }
}

async function protectedNorth() {
  const { platform, stores } = await north()
  stores.dossiers.getState().change(rated)
  stores.dossiers.getState().change(() => NORTH)
  expect(await stores.protection.protect(PASSPHRASE)).toEqual({ ok: true, value: undefined })
  return { platform, stores }
}

/** A new visit, without any window left of the one before. */
function visit(platform: ReturnType<typeof fakePlatform>) {
  platform.closeWindows()
  return createStores(platform)
}

async function lockedFile(): Promise<PickedFile> {
  const { platform, stores } = await protectedNorth()
  await stores.saveAsFile(NORTH)
  return fileOf((await platform.saved[0]?.content.text()) ?? '')
}

function fileOf(text: string): PickedFile {
  return { name: 'noord.weloverwogen.json', size: text.length, content: { kind: 'text', text } }
}

function everything({ slotTexts, spareTexts, memoTexts }: ReturnType<typeof fakePlatform>): string {
  return [...slotTexts, ...spareTexts, ...memoTexts].flat().join('\n')
}

function marksIn({ slotTexts }: ReturnType<typeof fakePlatform>): number {
  return [...slotTexts.keys()].filter((slot) => slot.startsWith('mark/')).length
}
