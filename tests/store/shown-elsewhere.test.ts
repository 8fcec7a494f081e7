import { describe, expect, test } from 'vitest'
import type { Dossier } from '@/domain/answers/dossier'
import { mustWait } from '@/domain/room/look-at-room'
import { inWorkshop } from '@/domain/workshop/change-workshop'
import { lookFirst } from '@/domain/workshop/first-look'
import { withContributions } from '@/domain/workshop/merge-contributions'
import { renewRoom } from '@/domain/workshop/shown-room'
import { writeDossier } from '@/storage/write-dossier'
import { createStores } from '@/store/create-stores'
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

/** What is open after a file took the place of the same workshop here. */
async function replaced(here: Dossier, file: Dossier): Promise<Dossier> {
  const platform = fakePlatform()
  const stores = await createStores(platform)
  await stores.shelf.put(here)
  const text = writeDossier(file)
  platform.nextFile = { name: 'noord.json', size: text.length, content: { kind: 'text', text } }
  await stores.opening.getState().choose()
  await stores.opening.getState().replace()
  const { dossier } = stores.dossiers.getState()
  if (dossier === null) throw new Error('Nothing is open.')
  return dossier
}

/** The same workshop with so many participants. */
function grown(dossier: Dossier, count: number): Dossier {
  return inWorkshop(dossier, (workshop) => withContributions(workshop, contributions(count)))
}
