import { describe, expect, test } from 'vitest'
import { describe as describeDossier } from '@/domain/answers/change-dossier'
import { createStores } from '@/store/create-stores'
import { aDossier } from '../support/a-dossier'
import { fakePlatform } from '../support/fake-platform'

const DOSSIER = aDossier().titled('Noord').build()
const MONDAY = new Date('2026-11-23T16:00:00')
const TUESDAY = new Date('2026-11-24T09:00:00')

describe('the reminder of work that stands in no file', () => {
  test('comes on a later day, and says since when', async () => {
    const { remindedOf, at } = await worked()
    expect(remindedOf()).toBeNull()
    await at(TUESDAY)
    expect(remindedOf()).toEqual({ since: MONDAY, file: null })
  })

  test('goes when the dossier is saved in a file, and stays away while nothing changes', async () => {
    const { remindedOf, at, stores } = await worked()
    await at(TUESDAY)
    await stores.saveAsFile(opened(stores))
    expect(remindedOf()).toBeNull()
    await at(new Date('2026-12-24T09:00:00'))
    expect(remindedOf()).toBeNull()
  })

  test('names the file that lacks what changed on an earlier day', async () => {
    const { remindedOf, at, stores, platform } = await worked()
    await stores.saveAsFile(opened(stores))
    platform.time = TUESDAY
    await retitled(stores, 'Noord en Oost')
    await at(TUESDAY)
    expect(remindedOf()).toBeNull()
    await at(new Date('2026-11-25T09:00:00'))
    expect(remindedOf()).toEqual({ since: TUESDAY, file: 'Noord.weloverwogen.json' })
  })

  test('that was put off comes back the next day, also after a restart', async () => {
    const { remindedOf, at, stores, platform } = await worked()
    await at(TUESDAY)
    await stores.reminding.getState().putOff()
    await at(TUESDAY)
    expect(remindedOf()).toBeNull()
    platform.closeWindows()
    platform.time = new Date('2026-11-25T09:00:00')
    const later = await createStores(platform)
    await later.shelf.open(DOSSIER.id)
    await settle()
    expect(later.reminding.getState().unfiled).toEqual({ since: MONDAY, file: null })
  })

  test('leaves alone an empty dossier, a shared computer, and a clock that went back', async () => {
    const blank = await worked(aDossier().titled('').build())
    await blank.at(TUESDAY)
    expect(blank.remindedOf()).toBeNull()

    const back = await worked()
    await back.at(new Date('2026-11-20T09:00:00'))
    expect(back.remindedOf()).toBeNull()

    const shared = await worked()
    await shared.stores.sharing.getState().begin()
    await shared.at(TUESDAY)
    expect(shared.remindedOf()).toBeNull()
  })
})

/** A dossier that was worked on on Monday, and is still open. */
async function worked(dossier = DOSSIER) {
  const platform = fakePlatform({ time: MONDAY })
  const stores = await createStores(platform)
  await stores.shelf.put(dossier)
  await settle()
  return {
    platform,
    stores,
    remindedOf: () => stores.reminding.getState().unfiled,
    /** The person comes back to the window at that time. */
    at: async (time: Date) => {
      platform.time = time
      platform.comeBack()
      await settle()
    },
  }
}

async function retitled(stores: Awaited<ReturnType<typeof createStores>>, title: string) {
  stores.dossiers.getState().change((dossier) => describeDossier(dossier, { title }))
  await stores.flush()
  await settle()
}

function opened({ dossiers }: Awaited<ReturnType<typeof createStores>>) {
  const { dossier } = dossiers.getState()
  if (dossier === null) throw new Error('No dossier is open.')
  return dossier
}

function settle() {
  return new Promise((resolve) => setTimeout(resolve, 20))
}
