import { describe, expect, test } from 'vitest'
import type { RoomReport } from '@/domain/room/room-report'
import { buildRoomReport } from '@/domain/room/build-room-report'
import { createStores } from '@/store/create-stores'
import { writeContribution } from '@/storage/contribution-file'
import { aContribution, aTableOfTwo, contributions, INVITATION } from '../support/a-table-of-two'
import { fakeHelper } from '../support/fake-helper'
import { fakePlatform } from '../support/fake-platform'

const MANY = contributions(450)
const FILES = [
  ...MANY.map((each) => new File([writeContribution(each, INVITATION)], `${each.id}.json`)),
  new File(['{'], 'half.json'),
  new File([new Uint8Array([0xff, 0xd8, 0xff])], 'foto.json'),
]

describe('files of many participants, with a helper', () => {
  test('come to the same as without one, line by line', async () => {
    const [alone, helped] = [await machine(), await machine(fakeHelper())]
    for (const { collecting } of [alone, helped]) await collecting().takeFiles(FILES)
    expect(helped.told()).toEqual(alone.told())
    expect(helped.workshop()).toEqual(alone.workshop())
    expect(helped.workshop()?.contributions).toEqual(MANY)
    expect(helped.helper?.tasks).toHaveLength(5)
    expect(helped.helper?.ended()).toBe(1)
  })

  test('are read in the page when there are few', async () => {
    const { collecting, helper, workshop } = await machine(fakeHelper())
    await collecting().takeFiles(FILES.slice(0, 30))
    expect(workshop()?.contributions).toHaveLength(30)
    expect(helper?.tasks).toEqual([])
  })

  test('stop when the person says so; what was read stays in', async () => {
    const { collecting, helper, stores, workshop } = await machine(fakeHelper())
    stores.collecting.subscribe(({ running }) => running?.done === 200 && collecting().cancel())
    await collecting().takeFiles(FILES)
    expect(workshop()?.contributions).toEqual(MANY.slice(0, 200))
    expect(collecting().running).toBeNull()
    expect(helper?.ended()).toBe(1)
  })

  test('are all read when the helper breaks off, and a line says so', async () => {
    const { collecting, told, workshop } = await machine(fakeHelper(2))
    await collecting().takeFiles(FILES.slice(0, MANY.length))
    expect(workshop()?.contributions).toEqual(MANY)
    expect(told()).toEqual([['', 'collecting:line.helperBroke', true]])
    expect(collecting().collected.added).toBe(MANY.length)
  })
})

describe('a room of many, with a helper', () => {
  const room = aTableOfTwo({ contributions: MANY })

  test('is counted beside the page, to the same picture', async () => {
    const { stores } = await machine(fakeHelper())
    const counted = await new Promise<RoomReport | null>((take) => void stores.countBeside(room, take))
    expect(counted).toEqual(buildRoomReport(room))
  })

  test('is left to the page when it is small, when there is no helper, and when that breaks off', async () => {
    const [alone, helped, broken] = [await machine(), await machine(fakeHelper()), await machine(fakeHelper(0))]
    const small = aTableOfTwo({ contributions: [aContribution()] })
    expect(helped.stores.countBeside(small, () => {})).toBeNull()
    expect(alone.stores.countBeside(room, () => {})).toBeNull()
    const counted = await new Promise<RoomReport | null>((take) => void broken.stores.countBeside(room, take))
    expect(counted).toBeNull()
  })
})

/** A machine on which a workshop is open. */
async function machine(helper?: ReturnType<typeof fakeHelper>) {
  const platform = fakePlatform()
  if (helper !== undefined) platform.startHelper = helper.startHelper
  const stores = await createStores(platform)
  await stores.shelf.put(aTableOfTwo())
  const collecting = () => stores.collecting.getState()
  return {
    helper,
    stores,
    collecting,
    workshop: () => stores.dossiers.getState().dossier?.workshop,
    told: () => collecting().lines.map(({ source, why, counts }) => [source, why.key, counts]),
  }
}
