import { describe, expect, test } from 'vitest'
import type { Dossier } from '@/domain/answers/dossier'
import { buildRoomReport } from '@/domain/room/build-room-report'
import { lookAtRoom, mustWait } from '@/domain/room/look-at-room'
import { inWorkshop } from '@/domain/workshop/change-workshop'
import { lookFirst } from '@/domain/workshop/first-look'
import { withContributions } from '@/domain/workshop/merge-contributions'
import { renewRoom } from '@/domain/workshop/shown-room'
import { writeDossier } from '@/storage/write-dossier'
import { createStores } from '@/store/create-stores'
import type { Opening } from '@/store/opening-store'
import { aContribution, aTableOfTwo, contributions } from '../support/a-table-of-two'
import { fakePlatform } from '../support/fake-platform'

describe('a workshop out of a file that takes the place of what is here', () => {
  test('does not lose what its room was shown, where nobody looked yet here', async () => {
    const seen = await replaced(aTableOfTwo(), lookFirst(aTableOfTwo({ contributions: [aContribution()] })))
    expect(seen.workshop?.shown).toEqual({ ids: [aContribution().id], former: [] })
  })

  test('where both showed the same, what comes in goes on as it did', async () => {
    const seen = lookFirst(aTableOfTwo({ contributions: contributions(8) }))
    const both = await replaced(seen, { ...seen, title: 'Van elders' })
    expect(mustWait(grown(both, 12))).toBe(false)
  })

  test('where each showed something else, whatever changes next waits, and then goes on as it did', async () => {
    const here = lookFirst(aTableOfTwo({ contributions: contributions(8) }))
    const both = await replaced(here, lookFirst(aTableOfTwo({ contributions: contributions(12) })))
    expect(both.workshop?.shown?.ids).toEqual(contributions(8).map(({ id }) => id))
    expect(mustWait(both)).toBe(true)
    const renewed = renewRoom(both)
    expect(mustWait(renewed)).toBe(false)
    expect(mustWait(grown(renewed, 16))).toBe(false)
  })
})

describe('a workshop out of a file that is put beside what is here', () => {
  test('shows nothing yet where nobody looked: one of the two could be laid beside the other', async () => {
    const here = lookFirst(aTableOfTwo({ contributions: contributions(6) }))
    const copy = await putBeside(here, aTableOfTwo({ contributions: contributions(5) }))
    expect(mustWait(copy)).toBe(true)
    expect(buildRoomReport(lookAtRoom(copy)).participants).toBe(0)
    expect(buildRoomReport(renewRoom(copy)).participants).toBe(5)
  })

  test('keeps what it was shown, and whatever changes next waits', async () => {
    const here = lookFirst(aTableOfTwo({ contributions: contributions(8) }))
    const copy = await putBeside(here, { ...here, title: 'Vroeger' })
    expect(buildRoomReport(lookAtRoom(copy)).participants).toBe(8)
    expect(mustWait(grown(copy, 12))).toBe(true)
  })

  test('in which nobody is yet, or nothing is hidden, is as it was', async () => {
    const empty = aTableOfTwo()
    expect((await putBeside(lookFirst(aTableOfTwo({ contributions: contributions(5) })), empty)).workshop).toEqual(
      empty.workshop,
    )
    const agreed = contributions(5).map((one) => ({ ...one, consent: true }))
    const open = aTableOfTwo({ mode: 'open', contributions: agreed })
    expect((await putBeside(lookFirst(open), open)).workshop).toEqual(open.workshop)
  })
})

/** What is open after a file was put beside the same workshop here. */
function putBeside(here: Dossier, file: Dossier): Promise<Dossier> {
  return opened(here, file, (opening) => opening.putBeside('Een kopie'))
}

/** What is open after a file took the place of the same workshop here. */
function replaced(here: Dossier, file: Dossier): Promise<Dossier> {
  return opened(here, file, (opening) => opening.replace())
}

async function opened(here: Dossier, file: Dossier, answer: (opening: Opening) => Promise<unknown>): Promise<Dossier> {
  const platform = fakePlatform()
  const stores = await createStores(platform)
  await stores.shelf.put(here)
  const text = writeDossier(file)
  platform.nextFile = { name: 'noord.json', size: text.length, content: { kind: 'text', text } }
  await stores.opening.getState().choose()
  await answer(stores.opening.getState())
  const { dossier } = stores.dossiers.getState()
  if (dossier === null) throw new Error('Nothing is open.')
  return dossier
}

/** The same workshop with so many participants. */
function grown(dossier: Dossier, count: number): Dossier {
  return inWorkshop(dossier, (workshop) => withContributions(workshop, contributions(count)))
}
