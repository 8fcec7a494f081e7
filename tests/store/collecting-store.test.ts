import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dossier } from '@/domain/answers/dossier'
import type { Contribution, Invitation } from '@/domain/answers/workshop'
import { writeCode } from '@/domain/workshop/code'
import { invitationOf } from '@/domain/workshop/invitation-of'
import { writeContribution } from '@/storage/contribution-file'
import { readDossier } from '@/storage/read-dossier'
import { writeDossier } from '@/storage/write-dossier'
import { createStores } from '@/store/create-stores'
import { aDossier } from '../support/a-dossier'
import {
  aContribution,
  anyContribution,
  aTableOfTwo,
  contributions,
  INVITATION,
  SOUTH,
} from '../support/a-table-of-two'
import { fakePlatform } from '../support/fake-platform'

describe('collecting files', () => {
  test('takes in everyone, sorted by id, and tells only how many', async () => {
    const { collecting, workshop } = await machine()
    await collecting().takeFiles(contributions(250).toReversed().map(fileOf))
    expect(collecting()).toMatchObject({
      running: null,
      lines: [],
      collected: { added: 250, replaced: 0, brought: 250 },
    })
    expect(workshop()?.contributions).toEqual(contributions(250))
  })

  test('may ask for them', async () => {
    const { collecting, platform, workshop } = await machine()
    platform.nextFiles = contributions(2).map(fileOf)
    await collecting().chooseFiles()
    expect(workshop()?.contributions).toHaveLength(2)
    platform.nextFiles = []
    await collecting().chooseFiles()
    expect(collecting().collected.brought).toBe(2)
  })

  test('names every file that does not count, and takes in the others', async () => {
    const { collecting, lines, workshop } = await machine()
    const elsewhere = { ...INVITATION, workshop: 'elders' }
    await collecting().takeFiles([
      new File(['{'], 'half.json'),
      fileOf(aContribution()),
      new File([writeContribution(aContribution(), elsewhere)], 'elders.json'),
      new File([writeContribution(aContribution(), INVITATION).replace('75', '0')], 'veranderd.json'),
      new File([writeDossier(aDossier().build())], 'dossier.json'),
      new File([writeDossier(aTableOfTwo())], 'workshop.json'),
      fileOf(aContribution({ id: 'fffffffff', organisation: 'weg' })),
      new File(['x'], 'on\u202Egpj.json'),
    ])
    expect(lines()).toEqual([
      ['half.json', 'collecting:problem.not-json', false],
      ['elders.json', 'collecting:problem.other-workshop', false],
      ['veranderd.json', 'collecting:problem.edited', false],
      ['dossier.json', 'collecting:problem.dossier', false],
      ['workshop.json', 'collecting:problem.workshop', false],
      ['fffffffff.json', 'collecting:line.not-invited', false],
      ['on□gpj.json', 'collecting:problem.not-json', false],
    ])
    expect(workshop()?.contributions).toEqual([aContribution()])
    expect(collecting().collected).toEqual({ added: 1, replaced: 0, brought: 8 })
  })

  test('counts a file that comes by twice once, in the same drop or a later one', async () => {
    const { collecting, lines, workshop, stores } = await machine()
    await collecting().takeFiles([fileOf(aContribution()), fileOf(aContribution())])
    const before = stores.dossiers.getState().dossier
    await collecting().takeFiles([fileOf(aContribution())])
    expect(lines().map(([, why, counts]) => [why, counts])).toEqual([
      ['collecting:line.duplicate', true],
      ['collecting:line.duplicate', true],
    ])
    expect(workshop()?.contributions).toEqual([aContribution()])
    expect(stores.dossiers.getState().dossier).toBe(before)
  })

  test('of what was brought at once, tells first of what does not count', async () => {
    const { collecting, lines } = await machine()
    const twice = contributions(3).map(fileOf)
    await collecting().takeFiles([...twice, ...twice, new File(['{'], 'half.json')])
    expect(lines().map(([, why]) => why)).toEqual([
      'collecting:problem.not-json',
      ...twice.map(() => 'collecting:line.duplicate'),
    ])
  })

  test('lets the person who guides choose between two of one participant, and choose back', async () => {
    const { collecting, lines, workshop } = await machine()
    const [early, late] = [aContribution(), aContribution({ handedIn: 2, organisation: SOUTH.id })]
    await collecting().takeFiles([fileOf(late), fileOf(early)])
    expect(lines()).toEqual([['0123456ab.json', 'collecting:line.outdated', false]])
    const id = collecting().lines[0]?.id ?? 0
    collecting().useInstead(id)
    expect(lines()).toEqual([['0123456ab.json', 'collecting:line.chosen', true]])
    expect(workshop()?.contributions).toEqual([{ ...early, handedIn: 2 }])
    collecting().useInstead(id)
    expect(lines()).toEqual([['0123456ab.json', 'collecting:line.setAside', false]])
    expect(workshop()?.contributions).toEqual([late])
  })

  test('is one step that can be undone', async () => {
    const { collecting, stores, workshop } = await machine()
    await collecting().takeFiles(contributions(300).map(fileOf))
    stores.dossiers.getState().travel('back')
    expect(workshop()?.contributions).toEqual([])
  })

  test('can be stopped; what was read stays in', async () => {
    const { collecting, platform, workshop } = await machine()
    let reads = 0
    onReading(platform, () => ++reads === 101 && collecting().cancel())
    await collecting().takeFiles(contributions(1000).map(fileOf))
    expect(collecting().running).toBeNull()
    expect(workshop()?.contributions).toHaveLength(100)
    await collecting().takeFiles(contributions(1000).map(fileOf))
    expect(workshop()?.contributions).toHaveLength(1000)
  })

  test('tells how far it is', async () => {
    const { collecting, stores } = await machine()
    const seen: unknown[] = []
    stores.collecting.subscribe(({ running }) => seen.push(running?.done))
    await collecting().takeFiles(contributions(250).map(fileOf))
    expect(seen).toEqual([0, 100, 200, 250, 250, undefined])
  })

  test('refuses ten thousand files before any is read', async () => {
    const { collecting, lines, platform } = await machine()
    platform.readBytes = () => Promise.reject(new Error('A file was read.'))
    await collecting().takeFiles(Array.from({ length: 10_000 }, () => new File([], 'x.json')))
    expect(lines()).toEqual([['', 'collecting:line.tooMany', false]])
    expect(collecting().collected.brought).toBe(0)
  })

  test('goes on with no file that was brought for a workshop that is no longer open', async () => {
    const { collecting, stores, platform } = await machine()
    const other = { ...aTableOfTwo(), id: 'ander' }
    const opened: Promise<unknown>[] = []
    onReading(platform, () => opened.length === 0 && opened.push(stores.shelf.put(other)))
    await collecting().takeFiles(contributions(300).map(fileOf))
    await Promise.all(opened)
    await collecting().takeFiles([])
    expect(stores.dossiers.getState().dossier).toEqual(other)
    expect(collecting()).toMatchObject({ running: null, lines: [], collected: { brought: 0 } })
  })

  test('takes nothing in where another window writes', async () => {
    const { collecting, stores, lines, workshop } = await machine()
    stores.dossiers.getState().noteKeeping({ kind: 'elsewhere' })
    await collecting().takeFiles([fileOf(aContribution())])
    expect(lines()).toEqual([['', 'collecting:line.readingOnly', false]])
    expect(workshop()?.contributions).toEqual([])
  })
})

describe('collecting codes and forms', () => {
  test('takes in one code or many, and names what is none', async () => {
    const { collecting, lines, workshop } = await machine()
    const [one, two] = contributions(2, () => ({ notes: {}, handedIn: 0, choices: 'e'.repeat(71) }))
    const codes = [one, two].map((each) => writeCode(each as Contribution, INVITATION))
    collecting().takeCodes(`${codes.join('\n')}\nhallo wereld!\n${codes[0]?.slice(0, -3)}`)
    expect(workshop()?.contributions.map(({ id }) => id)).toEqual([one?.id, two?.id])
    expect(lines()).toEqual([
      ['hallo wereld!', 'collecting:code.sign', false],
      [codes[0]?.slice(0, -3), 'collecting:code.length', false],
    ])
    collecting().clear()
    collecting().takeCodes('  ')
    expect(lines()).toEqual([['', 'collecting:code.empty', false]])
  })

  test('takes in what a QR code says, and names one of something else once, however many lines are in it', async () => {
    const { collecting, lines, workshop } = await machine()
    collecting().takeQr(writeCode(aContribution(), INVITATION))
    expect(workshop()?.contributions).toHaveLength(1)
    expect(lines()).toEqual([])
    collecting().takeQr('BEGIN:VCARD\nFN:Jan; Piet\nEND:VCARD')
    expect(lines()).toEqual([['BEGIN:VCARD FN:Jan; Piet END:VCARD', 'collecting:code.other-qr', false]])
  })

  test('a file completes the code of the same answers, and a code after the file changes nothing', async () => {
    const { collecting, lines, workshop } = await machine()
    const code = writeCode(aContribution(), INVITATION)
    collecting().takeCodes(code)
    const [asCoded] = workshop()?.contributions ?? []
    const inFile = { ...(asCoded as Contribution), notes: { 'P1.M.D.1': 'Vier verhalen.' }, handedIn: 1 }
    await collecting().takeFiles([fileOf(inFile)])
    collecting().takeCodes(code)
    expect(lines().map(([, why]) => why)).toEqual(['collecting:line.completes', 'collecting:line.duplicate'])
    expect(workshop()?.contributions).toEqual([inFile])
    expect(collecting().collected).toEqual({ added: 1, replaced: 1, brought: 3 })
  })

  test('takes in none of more codes than can be read at a time, says so, and gives them all back', async () => {
    const { collecting, lines, workshop } = await machine()
    const text = `${writeCode(aContribution(), INVITATION)}\n${'F\nhallo;'.repeat(4000)}`
    expect(collecting().takeCodes(text)).toMatchObject({ text, count: 0, why: { key: 'collecting:line.tooManyCodes' } })
    expect(lines()).toEqual([['', 'collecting:line.tooManyCodes', false]])
    expect(workshop()?.contributions).toEqual([])
  })

  test('takes in a form that was filled in on paper', async () => {
    const { collecting, workshop } = await machine()
    collecting().takePaper(aContribution())
    expect(workshop()?.contributions).toEqual([aContribution()])
    expect(collecting().collected.added).toBe(1)
  })
})

describe('whatever is brought, in whatever order', () => {
  test('comes to the same, and is there when the file of the workshop is opened again', async () => {
    const ids = fc.constantFrom('000000001', '000000002', '000000003')
    const drops = fc.array(anyContribution(ids), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(drops, fc.infiniteStream(fc.nat()), async (brought, order) => {
        const [one, other] = [await machine(), await machine()]
        await one.collecting().takeFiles(brought.map(fileOf))
        const shuffled = brought.map((each) => [order.next().value, each] as const).toSorted(([a], [b]) => a - b)
        for (const [, each] of shuffled) await other.collecting().takeFiles([fileOf(each)])
        expect(one.workshop()).toEqual(other.workshop())
        const dossier = one.stores.dossiers.getState().dossier as Dossier
        expect(readDossier(writeDossier(dossier))).toEqual({ ok: true, value: dossier })
      }),
      { numRuns: 60 },
    )
  })

  test('never changes another dossier', async () => {
    const texts = fc.oneof(
      anyContribution().map((each) => writeContribution(each, INVITATION)),
      fc.constantFrom(writeDossier(aDossier().titled('Van mij').build()), writeDossier(aTableOfTwo()), '{', ''),
      anyContribution().map((each) => writeContribution(each, { ...INVITATION, workshop: OWN.id })),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(texts, { maxLength: 5 }), { maxLength: 4 }), async (drops) => {
        const { collecting, stores, platform } = await machine()
        const before = kept(platform)
        for (const drop of drops) {
          await collecting().takeFiles(drop.map((text, place) => new File([text], `${place}.json`)))
          collecting().takeCodes(drop.join('\n').slice(0, 400))
        }
        await stores.flush()
        expect(kept(platform)).toEqual(before)
      }),
      { numRuns: 60 },
    )
  })
})

const OWN = aDossier().titled('Van mij').ratedAll(75).noted('P1.M.D.1', 'Mijn woorden.').build()

/** A machine on which a dossier of one's own stands, and a workshop is open. */
async function machine() {
  const platform = fakePlatform()
  const stores = await createStores(platform)
  await stores.shelf.put(OWN)
  await stores.shelf.put(aTableOfTwo())
  const collecting = () => stores.collecting.getState()
  return {
    platform,
    stores,
    collecting,
    workshop: () => stores.dossiers.getState().dossier?.workshop,
    lines: () => collecting().lines.map(({ source, why, counts }) => [source, why.key, counts]),
  }
}

/** Something happens whenever the machine reads a file. */
function onReading(platform: ReturnType<typeof fakePlatform>, happens: () => unknown) {
  const { readBytes } = platform
  platform.readBytes = (...file) => {
    happens()
    return readBytes(...file)
  }
}

/** All that the machine keeps of the dossier of one's own. */
function kept({ slotTexts, spareTexts }: ReturnType<typeof fakePlatform>) {
  return [...slotTexts, ...spareTexts].filter(([slot]) => slot.includes(OWN.id))
}

function fileOf(contribution: Contribution): File {
  return new File(
    [writeContribution(contribution, invitationOf(aTableOfTwo()) as Invitation)],
    `${contribution.id}.json`,
  )
}
