import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { FileContent } from '@/platform/platform'
import { lookFirst } from '@/domain/workshop/first-look'
import { writeContribution } from '@/storage/contribution-file'
import { writeInvitation } from '@/storage/invitation-file'
import { invitationIn } from '@/storage/invitation-link'
import { writeDossier } from '@/storage/write-dossier'
import { readFile } from '@/platform/browser-read'
import { createStores } from '@/store/create-stores'
import { aDossier } from '../support/a-dossier'
import { aContribution, aTableOfTwo, INVITATION } from '../support/a-table-of-two'
import { fakePlatform } from '../support/fake-platform'

const NORTH = aDossier().titled('Noord').inPhase(2).build()
const SUITE = 'tests/fixtures/json-test-suite'

describe('opening a file', () => {
  test('puts its dossier on the shelf and opens it', async () => {
    const { stores, choose } = await machine()
    await choose(writeDossier(NORTH))
    expect(stores.opening.getState().step).toEqual({ kind: 'opened', dossier: NORTH })
    expect(stores.dossiers.getState().dossier).toEqual(NORTH)
  })

  test('no file chosen is nothing done', async () => {
    const { stores } = await machine()
    await stores.opening.getState().choose()
    expect(stores.opening.getState().step).toEqual({ kind: 'idle' })
  })

  test('the same dossier in the same state is simply opened', async () => {
    const { stores, choose } = await machine()
    await stores.shelf.put(NORTH)
    await choose(writeDossier(NORTH))
    expect(stores.opening.getState().step.kind).toBe('opened')
  })

  test('another state of a dossier that is here is asked about, and nothing has changed yet', async () => {
    const { stores, choose, platform } = await machine()
    await stores.shelf.put(NORTH)
    const before = new Map(platform.slotTexts)
    await choose(writeDossier({ ...NORTH, title: 'Noord, van Ann' }))
    expect(stores.opening.getState().step).toMatchObject({ kind: 'here-already', file: 'noord.json' })
    expect(platform.slotTexts).toEqual(before)
    expect(stores.dossiers.getState().dossier).toEqual(NORTH)
  })

  test('it may take the place of what is here', async () => {
    const { stores, choose } = await machine()
    await stores.shelf.put(NORTH)
    await choose(writeDossier({ ...NORTH, title: 'Noord, van Ann' }))
    await stores.opening.getState().replace()
    expect(stores.dossiers.getState().dossier).toEqual({ ...NORTH, title: 'Noord, van Ann' })
    await stores.shelf.refresh()
    expect(stores.shelf.view.getState().entries).toHaveLength(1)
  })

  test('an earlier file of a workshop does not make it forget what the room was shown', async () => {
    const { stores, choose } = await machine()
    const early = aTableOfTwo()
    await stores.shelf.put(lookFirst(aTableOfTwo({ contributions: [aContribution()] })))
    await choose(writeDossier({ ...early, title: 'Vroeger' }))
    await stores.opening.getState().replace()
    const { dossier } = stores.dossiers.getState()
    expect(dossier).toMatchObject({ title: 'Vroeger', workshop: { contributions: [] } })
    expect(dossier?.workshop?.shown).toMatchObject({ ids: [aContribution().id], former: [{ id: aContribution().id }] })
  })

  test('or stand beside it', async () => {
    const { stores, choose } = await machine()
    await stores.shelf.put(NORTH)
    await choose(writeDossier({ ...NORTH, partners: ['CAW'] }))
    await stores.opening.getState().putBeside('Noord (kopie)')
    expect(stores.dossiers.getState().dossier).toMatchObject({ title: 'Noord (kopie)', partners: ['CAW'] })
    await stores.shelf.refresh()
    expect(stores.shelf.view.getState().entries).toHaveLength(2)
  })

  test('several files at once are refused, and none is opened', async () => {
    const { stores } = await machine()
    const file = new File([writeDossier(NORTH)], 'noord.json')
    await stores.opening.getState().take([file, file])
    expect(stores.opening.getState().step).toMatchObject({ kind: 'refused', why: { key: 'errors:read.several' } })
    expect(stores.dossiers.getState().dossier).toBeNull()
  })

  test('a dropped file is opened like a chosen one', async () => {
    const { stores } = await machine()
    await stores.opening.getState().take([new File([writeDossier(NORTH)], 'noord.json')])
    expect(stores.dossiers.getState().dossier).toEqual(NORTH)
  })

  const bad = readdirSync(SUITE).filter((name) => name.endsWith('.json'))
  test.each(bad)('%s changes nothing that is open or kept', async (name) => {
    const { stores, choose, platform } = await machine()
    await stores.shelf.put(NORTH)
    const before = new Map(platform.slotTexts)
    await choose(readFileSync(`${SUITE}/${name}`, 'utf8'))
    expect(stores.opening.getState().step.kind).toBe('refused')
    expect(platform.slotTexts).toEqual(before)
    expect(stores.dossiers.getState().dossier).toEqual(NORTH)
  })

  test.each<FileContent>([{ kind: 'too-large' }, { kind: 'not-text' }, { kind: 'unreadable' }])(
    'a file that is $kind is refused',
    async (content) => {
      const { stores, platform } = await machine()
      platform.nextFile = { name: 'x', size: 1, content }
      await stores.opening.getState().choose()
      expect(stores.opening.getState().step.kind).toBe('refused')
      stores.opening.getState().dismiss()
      expect(stores.opening.getState().step.kind).toBe('idle')
    },
  )
})

describe('opening what belongs to a workshop', () => {
  const HANDED_IN = writeContribution(aContribution(), INVITATION)

  test('an invitation leads to what it asks, and changes nothing yet', async () => {
    const { stores, choose, platform } = await machine()
    const before = new Map(platform.slotTexts)
    await choose(writeInvitation(INVITATION))
    const { step } = stores.opening.getState()
    expect(step.kind === 'invited' && invitationIn(step.setting)).toEqual({ ok: true, value: INVITATION })
    expect(platform.slotTexts).toEqual(before)
  })

  test('a damaged invitation is refused by name', async () => {
    const { stores, choose } = await machine()
    await choose(writeInvitation(INVITATION).replace('confidential', 'secret'))
    expect(stores.opening.getState().step).toMatchObject({ kind: 'refused', why: { key: 'errors:read.damaged' } })
  })

  test('a workshop opens as any dossier, and the same again', async () => {
    const { stores, choose } = await machine()
    const workshop = aTableOfTwo({ contributions: [aContribution()] })
    await choose(writeDossier(workshop))
    await choose(writeDossier(workshop))
    expect(stores.opening.getState().step).toEqual({ kind: 'opened', dossier: workshop })
    expect(stores.dossiers.getState().dossier).toEqual(workshop)
  })

  test('what a participant handed in goes into the workshop that is open', async () => {
    const { stores, choose } = await machine()
    await stores.shelf.put(aTableOfTwo())
    await choose(HANDED_IN)
    expect(stores.opening.getState().step).toEqual({ kind: 'collected', workshop: aTableOfTwo().id })
    expect(stores.dossiers.getState().dossier?.workshop?.contributions).toEqual([aContribution()])
  })

  test('where none is open, one sentence says where it goes', async () => {
    const { stores, choose } = await machine()
    await stores.shelf.put(NORTH)
    await choose(HANDED_IN)
    expect(stores.opening.getState().step).toMatchObject({ kind: 'refused', why: { key: 'errors:read.contribution' } })
    expect(stores.dossiers.getState().dossier).toEqual(NORTH)
  })

  test('on a page of the open workshop several files are collected, and so is one that cannot be opened', async () => {
    const { stores } = await machine()
    await stores.shelf.put(aTableOfTwo())
    const { take } = stores.opening.getState()
    await take([new File([HANDED_IN], 'a.json'), new File(['{'], 'b.json')], true)
    await take([new File(['x'], 'c.json')], true)
    expect(stores.collecting.getState()).toMatchObject({
      collected: { added: 1, brought: 3 },
      lines: [{ source: 'b.json' }, { source: 'c.json' }],
    })
    await take([new File([writeDossier(NORTH)], 'noord.json')], true)
    expect(stores.dossiers.getState().dossier).toEqual(NORTH)
  })

  test('on a page of the open workshop one photo alone is told as what it is, as it is among others', async () => {
    const stores = await createStores(Object.assign(fakePlatform(), { readFile }))
    await stores.shelf.put(aTableOfTwo())
    const photo = new File([new Uint8Array([0xff, 0xd8, 0xff])], 'foto.jpg')
    await stores.opening.getState().take([photo], true)
    await stores.opening.getState().take([photo, photo], true)
    const { lines } = stores.collecting.getState()
    expect(lines.map(({ why }) => why.key)).toEqual(Array(3).fill('collecting:problem.other'))
  })

  test('elsewhere several files are refused, whatever is open', async () => {
    const { stores } = await machine()
    await stores.shelf.put(aTableOfTwo())
    await stores.opening.getState().take([new File([HANDED_IN], 'a.json'), new File([HANDED_IN], 'b.json')])
    expect(stores.opening.getState().step.kind).toBe('refused')
    expect(stores.collecting.getState().collected.brought).toBe(0)
  })
})

async function machine() {
  const platform = fakePlatform()
  const stores = await createStores(platform)
  const choose = (text: string) => {
    platform.nextFile = { name: 'noord.json', size: text.length, content: { kind: 'text', text } }
    return stores.opening.getState().choose()
  }
  return { platform, stores, choose }
}
