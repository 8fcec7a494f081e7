import { describe, expect, test } from 'vitest'
import { giveAnswer } from '@/domain/answers/change-dossier'
import type { Dossier } from '@/domain/answers/dossier'
import type { FileProblem, OwnFile } from '@/platform/platform'
import { writeDossier } from '@/storage/write-dossier'
import { createStores } from '@/store/create-stores'
import { aDossier } from '../support/a-dossier'
import { fakePlatform } from '../support/fake-platform'
import { paperFile } from '../support/paper-file'

const NORTH = aDossier().titled('Noord').inPhase(2).build()
const rated = (dossier: Dossier) => giveAnswer(dossier, 'P1.M.D.1', 75)

describe('saving a dossier in a file', () => {
  test('asks once where, and then writes there again', async () => {
    const { filing, file, change, save } = await machine()
    expect(await save()).toBe(true)
    expect(file.text).toBe(writeDossier(NORTH))
    change()
    expect(await save()).toBe(true)
    expect(file.text).toBe(writeDossier(rated(NORTH)))
    expect(filing().step.kind).toBe('idle')
  })

  test('tells the name, the time and whether something changed since', async () => {
    const { filing, platform, change, save } = await machine()
    expect(filing().filed).toBeNull()
    await save()
    const filed = { name: 'noord.weloverwogen.json', at: platform.time, way: 'written', current: true }
    expect(filing().filed).toEqual(filed)
    change()
    expect(filing().filed).toEqual({ ...filed, current: false })
  })

  test('of another one than is open does not let go of what is open and not kept', async () => {
    const { platform, stores, save } = await machine()
    await stores.shelf.create()
    platform.refusal = 'full'
    stores.dossiers.getState().change(rated)
    await stores.flush()
    expect(await save()).toBe(true)
    expect(platform.holdsPage).toBe(true)
  })

  test('an undone change is no change', async () => {
    const { filing, stores, change, save } = await machine()
    await save()
    change()
    stores.dossiers.getState().change(() => structuredClone(NORTH))
    await stores.shelf.refresh()
    expect(filing().filed?.current).toBe(true)
  })

  test('is remembered at the next visit, with what it held', async () => {
    const { platform, save } = await machine()
    await save()
    platform.closeWindows()
    const next = await createStores(platform)
    await next.shelf.open(NORTH.id)
    await next.shelf.refresh()
    expect(next.filing.getState().filed).toMatchObject({ name: 'noord.weloverwogen.json', current: true })
    next.dossiers.getState().change(rated)
    expect(next.filing.getState().filed).toMatchObject({ current: false })
  })

  test('a dossier that never went into a file has none', async () => {
    const { filing, stores, save } = await machine()
    await save()
    await stores.shelf.create()
    expect(filing().filed).toBeNull()
  })

  test('choosing no place is no error, and nothing is called saved', async () => {
    const { filing, platform, save } = await machine()
    platform.nextPlace = 'none'
    expect(await save()).toBe(false)
    expect(filing()).toMatchObject({ filed: null, step: { kind: 'idle' } })
    expect(platform.saved).toEqual([])
  })

  test('a machine that can only hand files over does so', async () => {
    const { filing, platform, save } = await machine()
    platform.nextPlace = 'cannot'
    expect(await save()).toBe(true)
    expect(platform.saved.map(({ name }) => name)).toEqual(['Noord.weloverwogen.json'])
    expect(filing().filed).toMatchObject({ name: 'Noord.weloverwogen.json', way: 'downloaded', current: true })
  })

  test('what is written is the state after the dialog, also when it stood open for a while', async () => {
    const { file, platform, change, save } = await machine()
    platform.placeFile = async () => {
      change()
      return { ok: true, value: file }
    }
    await save()
    expect(file.text).toBe(writeDossier(rated(NORTH)))
  })

  test('a second press while the dialog stands open does nothing', async () => {
    const { platform, file, save } = await machine()
    let asked = 0
    platform.placeFile = async () => {
      asked += 1
      return { ok: true, value: file }
    }
    expect(await Promise.all([save(), save()])).toEqual([true, false])
    expect(asked).toBe(1)
  })
})

describe('a file that another program wrote in', () => {
  test('is not written over unasked, and is not called saved any more', async () => {
    const { filing, file, change, save } = await machine()
    await save()
    file.text = 'theirs'
    change()
    expect(await save()).toBe(false)
    expect(file.text).toBe('theirs')
    expect(filing()).toMatchObject({ filed: null, step: { kind: 'changed', file: { name: file.name } } })
  })

  test('is replaced when the person says so', async () => {
    const { filing, file, save } = await machine()
    await save()
    file.text = 'theirs'
    await save()
    expect(await filing().replace()).toBe(true)
    expect(file.text).toBe(writeDossier(NORTH))
    expect(filing()).toMatchObject({ filed: { current: true }, step: { kind: 'idle' } })
  })

  test('stays as it is when the person saves under another name, which is written from then on', async () => {
    const { filing, platform, file, change, save } = await machine()
    await save()
    file.text = 'theirs'
    await save()
    const other = paperFile('ander.json')
    platform.nextPlace = other
    expect(await filing().saveElsewhere(NORTH)).toBe(true)
    change()
    await save()
    expect([file.text, other.text]).toEqual(['theirs', writeDossier(rated(NORTH))])
  })

  test('stays as it is when the person does neither', async () => {
    const { filing, file, save } = await machine()
    await save()
    file.text = 'theirs'
    await save()
    filing().dismiss()
    expect(await filing().replace()).toBe(false)
    expect(file.text).toBe('theirs')
  })
})

describe('a file that is not written', () => {
  test.each<[FileProblem, boolean]>([
    ['full', true],
    ['forbidden', true],
    ['failed', true],
    ['gone', false],
    ['differs', false],
  ])('because of "%s" is told of, and the download is at hand', async (problem, stillFiled) => {
    const { filing, platform, file, change, save } = await machine()
    await save()
    change()
    file.problem = problem
    expect(await save()).toBe(false)
    expect(filing().step).toMatchObject({ kind: 'failed', name: file.name, problem })
    expect(filing().filed === null).toBe(!stillFiled)
    expect(file.text).toBe(writeDossier(NORTH))
    expect(await filing().download(NORTH)).toBe(true)
    expect(await platform.saved[0]?.content.text()).toBe(writeDossier(rated(NORTH)))
    expect(filing().step.kind).toBe('idle')
  })

  test('as leave is refused is not touched', async () => {
    const { filing, file, change, save } = await machine()
    await save()
    change()
    file.isAllowed = false
    expect(await save()).toBe(false)
    expect(filing()).toMatchObject({ filed: { current: false }, step: { kind: 'failed', problem: 'forbidden' } })
    expect(file.text).toBe(writeDossier(NORTH))
  })

  test('as it is gone is not made anew in silence', async () => {
    const { filing, file, save } = await machine()
    await save()
    file.text = null
    expect(await save()).toBe(false)
    expect(filing()).toMatchObject({ filed: null, step: { kind: 'failed', problem: 'gone' } })
    expect(file.text).toBeNull()
  })
})

describe('a file that was opened', () => {
  test('is written back to', async () => {
    const { filing, stores, file, pick, change, save } = await machine()
    await pick(writeDossier(NORTH), file)
    expect(filing().filed).toMatchObject({ name: file.name, way: 'opened', current: true })
    change()
    await save()
    expect(file.text).toBe(writeDossier(rated(NORTH)))
    expect(stores.filing.getState().filed).toMatchObject({ way: 'written', current: true })
  })

  test('that was changed elsewhere since is asked about', async () => {
    const { filing, file, pick, save } = await machine()
    await pick(writeDossier(NORTH), file)
    file.text = 'theirs'
    await save()
    expect(filing().step.kind).toBe('changed')
  })

  test('and takes the place of what stands here is written back to', async () => {
    const { stores, file, pick, save } = await machine()
    await pick(writeDossier(rated(NORTH)), file)
    await stores.opening.getState().replace()
    await save()
    expect(file.text).toBe(writeDossier(rated(NORTH)))
  })

  test('as a copy beside it is not: the copy asks where', async () => {
    const { stores, platform, file, pick } = await machine()
    await pick(writeDossier(rated(NORTH)), file)
    await stores.opening.getState().putBeside('Noord (kopie)')
    expect(stores.filing.getState().filed).toBeNull()
    const other = paperFile('kopie.json')
    platform.nextPlace = other
    const { dossier } = stores.dossiers.getState()
    if (dossier !== null) await stores.saveAsFile(dossier)
    expect(file.text).toBe(writeDossier(rated(NORTH)))
    expect(other.text).toContain('Noord (kopie)')
  })

  test('in another way than by the dialog lets go of the file that was there', async () => {
    const { stores, file, save } = await machine()
    await save()
    const text = writeDossier(rated(NORTH))
    await stores.opening.getState().take([new File([text], 'van-ann.json')])
    await stores.opening.getState().replace()
    expect(stores.filing.getState().filed).toMatchObject({ name: 'van-ann.json', current: true })
    expect(file.text).toBe(writeDossier(NORTH))
  })
})

/** A machine with one dossier open, and a file where the person will save it. */
async function machine() {
  const platform = fakePlatform()
  const stores = await createStores(platform)
  await stores.shelf.put(NORTH)
  const file = paperFile()
  platform.nextPlace = file
  return {
    platform,
    stores,
    file,
    filing: () => stores.filing.getState(),
    save: () => stores.saveAsFile(NORTH),
    change: () => stores.dossiers.getState().change(rated),
    /** Opens a text from a file that can be written again. */
    pick: (text: string, own: OwnFile & { text: string | null }) => {
      own.text = text
      platform.nextFile = { name: own.name, size: text.length, content: { kind: 'text', text }, own }
      return stores.opening.getState().choose()
    },
  }
}
