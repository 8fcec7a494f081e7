import { describe, expect, test, vi } from 'vitest'
import { giveAnswer } from '@/domain/answers/change-dossier'
import { createStores } from '@/store/create-stores'
import { aDossier } from '../support/a-dossier'
import { fakeClaims } from '../support/fake-claims'
import { fakePlatform } from '../support/fake-platform'
import { dossierOn } from '../support/kept-dossiers'

const NORTH = aDossier().titled('Noord').build()

describe('one dossier in two windows', () => {
  test('is written by the first, and only read in the second', async () => {
    const { here, there, kept } = await twoWindows()
    expect(there.dossiers.getState().keeping).toEqual({ kind: 'elsewhere' })
    there.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 100))
    expect(answer(there)).toBeUndefined()
    here.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 0))
    await until(here, 'kept')
    expect(kept()).toEqual({ level: 0 })
  })

  test('is written by the second once the first is gone', async () => {
    const { here, there } = await twoWindows()
    here.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 25))
    await here.shelf.create()
    await until(there, 'kept')
    expect(answer(there)).toEqual({ level: 25 })
  })

  test('is taken over with what the first was still about to write', async () => {
    const { here, there } = await twoWindows()
    here.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 25))
    here.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.P.1', 50))
    await there.shelf.takeOver(NORTH.id)
    await until(there, 'kept')
    expect(there.dossiers.getState().dossier?.rounds[0]?.answers).toEqual({
      'P1.M.D.1': { level: 25 },
      'P1.M.P.1': { level: 50 },
    })
    expect(here.dossiers.getState().keeping).toEqual({ kind: 'elsewhere' })
  })

  test('goes back and forth without a copy', async () => {
    const { here, there, kept } = await twoWindows()
    for (const level of [0, 25, 50, 75] as const) {
      const window = level % 50 === 0 ? there : here
      await window.shelf.takeOver(NORTH.id)
      window.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', level))
      await until(window, 'kept')
      expect(kept()).toEqual({ level })
    }
    await here.shelf.refresh()
    expect(here.shelf.view.getState().entries).toHaveLength(1)
  })

  test('is removed by either, and does not come back', async () => {
    const { here, there, kept } = await twoWindows()
    await there.shelf.remove(NORTH.id)
    here.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 0))
    await vi.waitFor(() => expect(here.dossiers.getState().dossier).toBeNull())
    expect(kept()).toBeUndefined()
  })
})

describe('one dossier in two windows that both write, as in a browser that knows no turns', () => {
  test('is never written over: what the second wrote stands as a copy', async () => {
    const { here, there, kept } = await twoWriters()
    there.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 100))
    await until(there, 'kept')
    here.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 0))
    await until(here, 'copied')
    expect(kept()).toEqual({ level: 100 })
    await here.shelf.refresh()
    expect(levels(here)).toEqual([0, 100])
  })

  test('whoever comes back to a window goes on with what was written meanwhile in the other', async () => {
    const { platform, here, there } = await twoWriters()
    there.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 100))
    await until(there, 'kept')
    platform.comeBack()
    await vi.waitFor(() => expect(answer(here)).toEqual({ level: 100 }))
    here.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.P.1', 50))
    await until(here, 'kept')
  })

  test('is there again when it is still written after the other removed it', async () => {
    const { here, there, kept } = await twoWriters()
    await there.shelf.remove(NORTH.id)
    here.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 0))
    await until(here, 'kept')
    expect(kept()).toEqual({ level: 0 })
  })
})

describe('one dossier that was written twice', () => {
  test('keeps asking which of the two goes on, while the turn goes to another window and comes back', async () => {
    const { platform, here, there } = await twoWindows()
    const third = await createStores({ ...platform, ...fakeClaims() })
    await third.shelf.open(NORTH.id)
    third.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 100))
    await until(third, 'kept')
    here.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 0))
    await until(here, 'copied')
    await there.shelf.takeOver(NORTH.id)
    expect(here.dossiers.getState().keeping.kind).toBe('copied')
    await there.shelf.create()
    await here.shelf.refresh()
    expect(here.dossiers.getState().keeping.kind).toBe('copied')
  })
})

describe('a dossier that another window takes over while it is still being put here', () => {
  test('is only read', async () => {
    const platform = fakePlatform()
    const there = await createStores(platform)
    const add: typeof platform.add = async (...words) => {
      const done = await platform.add(...words)
      await there.shelf.takeOver(NORTH.id)
      return done
    }
    const here = await createStores({ ...platform, add })
    await here.shelf.put(NORTH)
    expect(there.dossiers.getState().keeping.kind).toBe('kept')
    expect(here.dossiers.getState().keeping.kind).toBe('elsewhere')
  })
})

type Window = Awaited<ReturnType<typeof createStores>>

/** Two programs on one machine, with the same dossier open. */
async function twoWindows() {
  const platform = fakePlatform()
  const here = await createStores(platform)
  const there = await createStores(platform)
  await here.shelf.put(NORTH)
  await there.shelf.open(NORTH.id)
  return { platform, here, there, kept: () => dossierOn(platform, NORTH.id)?.rounds[0]?.answers['P1.M.D.1'] }
}

async function twoWriters() {
  const windows = await twoWindows()
  windows.platform.closeWindows()
  await windows.there.shelf.create()
  await windows.there.shelf.open(NORTH.id)
  await windows.there.shelf.refresh()
  const [created] = windows.there.shelf.view.getState().entries?.filter(({ id }) => id !== NORTH.id) ?? []
  if (created !== undefined) await windows.there.shelf.remove(created.id)
  return windows
}

function answer({ dossiers }: Window) {
  return dossiers.getState().dossier?.rounds[0]?.answers['P1.M.D.1']
}

/** What stands on the shelf as the answer to one question, lowest first. */
function levels({ shelf }: Window) {
  const entries = shelf.view.getState().entries ?? []
  return entries
    .flatMap((entry) => (entry.kind === 'dossier' ? entry.dossier.rounds[0]?.answers['P1.M.D.1']?.level : []))
    .sort((one, other) => Number(one) - Number(other))
}

async function until(window: Window, kind: string) {
  await vi.waitFor(() => expect(window.dossiers.getState().keeping.kind).toBe(kind))
}
