import { describe, expect, test } from 'vitest'
import { buildRoomReport } from '@/domain/room/build-room-report'
import { createStores, type Stores } from '@/store/create-stores'
import { contributions, aTableOfTwo } from '../support/a-table-of-two'
import { fakePlatform } from '../support/fake-platform'

const ROOM = aTableOfTwo({ contributions: contributions(3) })

describe('the room that was counted last, and how far it was shown, are forgotten', () => {
  test.each<[string, (stores: Stores) => unknown]>([
    ['when another dossier opens', ({ shelf }) => shelf.put({ ...ROOM, id: 'elders' })],
    ['when it closes', ({ dossiers }) => dossiers.getState().close()],
    ['when it is removed', ({ shelf }) => shelf.remove(ROOM.id)],
    ['when the answers are deleted', ({ forgetContributions }) => forgetContributions()],
    ['when everything is deleted', ({ forgetEverything }) => forgetEverything()],
  ])('%s', async (_, happens) => {
    const stores = await machine()
    await happens(stores)
    expect(stores.roomMemory.recall()).toBeNull()
    expect(stores.showingMemory.recall()).toEqual({ at: 0, adviceShown: false })
  })

  test('not when something in it changes, nor in another window', async () => {
    const stores = await machine()
    stores.dossiers.getState().change((dossier) => ({ ...dossier, title: 'Anders' }))
    expect(stores.roomMemory.recall()?.room.participants).toBe(3)
    expect(stores.showingMemory.recall()).toEqual({ at: 4, adviceShown: true })
    expect((await createStores(fakePlatform())).roomMemory.recall()).toBeNull()
  })
})

/** A machine on which a room is open that was counted. */
async function machine(): Promise<Stores> {
  const stores = await createStores(fakePlatform())
  await stores.shelf.put(ROOM)
  stores.roomMemory.remember({ from: [ROOM.id], room: buildRoomReport(ROOM) })
  stores.showingMemory.remember({ at: 4, adviceShown: true })
  return stores
}
