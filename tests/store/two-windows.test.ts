import { describe, expect, test, vi } from 'vitest'
import { giveAnswer } from '@/domain/answers/change-dossier'
import { KEPT } from '@/storage/kept'
import { readDossier } from '@/storage/read-dossier'
import { createStores } from '@/store/create-stores'
import { aDossier } from '../support/a-dossier'
import { fakePlatform } from '../support/fake-platform'

const NORTH = aDossier().titled('Noord').build()

describe('one dossier in two windows', () => {
  test('the second to write is told so, and what the first wrote stays', async () => {
    const { here, there, kept } = await twoWindows()
    there.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 100))
    await until(there, 'kept')
    here.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 0))
    await until(here, 'overtaken')
    expect(kept()?.rounds[0]?.answers['P1.M.D.1']).toEqual({ level: 100 })
    expect(here.dossiers.getState().dossier?.rounds[0]?.answers['P1.M.D.1']).toEqual({ level: 0 })
  })

  test('what the second wrote can stand beside it', async () => {
    const { here, there } = await twoWindows()
    there.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 100))
    await until(there, 'kept')
    here.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 0))
    await until(here, 'overtaken')
    const mine = here.dossiers.getState().dossier ?? NORTH
    await here.shelf.putCopy(mine, 'Noord (kopie)')
    await here.shelf.refresh()
    expect(here.shelf.view.getState().entries).toHaveLength(2)
  })

  test('whoever comes back to a window goes on with what was written meanwhile in the other', async () => {
    const { platform, here, there } = await twoWindows()
    there.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 100))
    await until(there, 'kept')
    platform.comeBack()
    await vi.waitFor(() =>
      expect(here.dossiers.getState().dossier?.rounds[0]?.answers['P1.M.D.1']).toEqual({ level: 100 }),
    )
    here.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.P.1', 50))
    await until(here, 'kept')
  })

  test('a dossier that was removed in the other window does not come back unasked', async () => {
    const { here, there, kept } = await twoWindows()
    await there.shelf.remove(NORTH.id)
    here.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 0))
    await until(here, 'overtaken')
    expect(kept()).toBeNull()
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
  const kept = () => {
    const read = readDossier(platform.slotTexts.get(KEPT.dossier.slot(NORTH.id)) ?? '')
    return read.ok ? read.value : null
  }
  return { platform, here, there, kept }
}

async function until(window: Window, kind: string) {
  await vi.waitFor(() => expect(window.dossiers.getState().keeping.kind).toBe(kind))
}
