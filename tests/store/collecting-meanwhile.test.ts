import { describe, expect, test } from 'vitest'
import type { Contribution, Invitation } from '@/domain/answers/workshop'
import { inWorkshop, withdrawOrganisation } from '@/domain/workshop/change-workshop'
import { invitationOf } from '@/domain/workshop/invitation-of'
import { MOST_CONTRIBUTIONS } from '@/domain/workshop/take-in'
import { writeContribution } from '@/storage/contribution-file'
import { createStores } from '@/store/create-stores'
import { aContribution, aTableOfTwo, contributions, SOUTH } from '../support/a-table-of-two'
import { fakePlatform } from '../support/fake-platform'

const FORM = {
  organisation: 'noord',
  group: null,
  position: null,
  consent: false,
  choices: { 'P1.M.D.1': 75 },
  at: 3,
} as const

/** Longer than all notes of a workshop together may be. */
const LONG = 'Lang. '.repeat(700_000)

describe('once the answers of participants were deleted', () => {
  test('nothing is told of them, so that none can be put back', async () => {
    const { collecting, stores, workshop } = await machine()
    await collecting().takeFiles([fileOf(aContribution()), fileOf(aContribution({ handedIn: 2, position: 4 }))])
    const [line] = collecting().lines
    expect(line?.instead).not.toBeNull()
    await stores.forgetContributions()
    expect(collecting()).toMatchObject({ lines: [], collected: { brought: 0 } })
    collecting().useInstead(line?.id ?? 0)
    expect(workshop()?.contributions).toEqual([])
  })

  test('what was being read does not come in after that', async () => {
    const { collecting, stores, workshop, onReading } = await machine()
    let deleted: Promise<unknown> | null = null
    onReading(() => {
      deleted ??= stores.forgetContributions()
      return deleted
    })
    await collecting().takeFiles(contributions(300).map(fileOf))
    expect(deleted).not.toBeNull()
    expect(workshop()?.contributions).toEqual([])
    expect(collecting()).toMatchObject({ running: null, lines: [], collected: { brought: 0 } })
  })

  test('a form that was half typed over is gone, and one of another workshop is not', async () => {
    const { stores, platform, workshopId } = await machine()
    const desk = () => stores.paperDesk.getState()
    desk().write(workshopId, FORM)
    await stores.forgetContributions()
    expect(desk().forms).toEqual({})
    expect(platform.holdsPage).toBe(false)
    desk().write('elders', FORM)
    await stores.forgetContributions()
    expect(Object.keys(desk().forms)).toEqual(['elders'])
  })

  test('what is brought then comes in as ever', async () => {
    const { collecting, stores, workshop } = await machine()
    await stores.forgetContributions()
    await collecting().takeFiles([fileOf(aContribution())])
    expect(workshop()?.contributions).toEqual([aContribution()])
  })

  test('they are all still there, and told of, where the browser did not answer', async () => {
    const { collecting, stores, platform, workshop } = await machine()
    await collecting().takeFiles([fileOf(aContribution()), fileOf(aContribution())])
    await stores.flush()
    platform.refusal = 'failed'
    await stores.forgetContributions()
    expect(workshop()?.contributions).toHaveLength(1)
    expect(collecting().lines).toHaveLength(1)
  })
})

describe('where another window takes over', () => {
  test('while files are read, a line says that they did not come in', async () => {
    const { collecting, stores, workshop, onReading, lines } = await machine()
    onReading(() => stores.dossiers.getState().noteKeeping({ kind: 'elsewhere' }))
    await collecting().takeFiles(contributions(3).map(fileOf))
    expect(workshop()?.contributions).toEqual([])
    expect(lines()).toEqual(['collecting:line.readingOnly'])
    expect(collecting()).toMatchObject({ running: null, collected: { brought: 0 } })
  })

  test.each([1, 2])('files that are dropped on its pages, %i at a time, are told of there', async (count) => {
    const { stores, lines, workshopId } = await machine()
    stores.dossiers.getState().noteKeeping({ kind: 'elsewhere' })
    await stores.opening.getState().take(contributions(count).map(fileOf), true)
    expect(stores.opening.getState().step).toEqual({ kind: 'collected', workshop: workshopId })
    expect(lines()).toEqual(['collecting:line.readingOnly'])
  })

  test('a form is not taken, and why is said', async () => {
    const { collecting, stores } = await machine()
    expect(collecting().takePaper(aContribution())).toBeNull()
    stores.dossiers.getState().noteKeeping({ kind: 'elsewhere' })
    expect(collecting().takePaper(aContribution({ id: '000000001' }))?.key).toBe('collecting:line.readingOnly')
  })
})

test('a form for which there is no room is not taken, and why is said', async () => {
  const { collecting, stores, workshop } = await machine()
  const everyone = contributions(MOST_CONTRIBUTIONS)
  stores.dossiers.getState().change((dossier) => inWorkshop(dossier, (now) => ({ ...now, contributions: everyone })))
  expect(collecting().takePaper(aContribution({ id: 'fffffffff' }))?.key).toBe('collecting:line.full')
  expect(workshop()?.contributions).toEqual(everyone)
})

test('of notes for which there is no room the file is named, or how many files, and the answers count', async () => {
  const { collecting, workshop } = await machine()
  const short = { 'P1.M.D.2': 'Kort.' }
  const long = (place: number) => aContribution({ id: `${100_000_000 + place}`, notes: { ...short, 'P1.M.D.1': LONG } })
  await collecting().takeFiles([fileOf(long(0)), fileOf(aContribution())])
  expect(collecting().lines).toMatchObject([
    { source: '100000000.json', why: { key: 'collecting:line.notesLeftOut', values: { count: 1 } }, counts: true },
  ])
  expect(workshop()?.contributions).toEqual([aContribution(), { ...long(0), notes: short }])
  await collecting().takeFiles(Array.from({ length: 21 }, (_, place) => fileOf(long(1 + place))))
  expect(collecting().lines[1]).toMatchObject({ source: '', why: { values: { notes: 21, files: 21 } }, counts: true })
})

describe('what a line leaves to choose', () => {
  const EARLY = aContribution({ organisation: SOUTH.id })
  const LATE = aContribution({ handedIn: 2 })

  test('cannot count once its organisation was withdrawn, and the line says so', async () => {
    const { collecting, stores, workshop, lines } = await machine()
    await collecting().takeFiles([fileOf(LATE), fileOf(EARLY)])
    stores.dossiers.getState().change((dossier) => withdrawOrganisation(dossier, SOUTH.id))
    collecting().useInstead(collecting().lines[0]?.id ?? 0)
    expect(workshop()?.contributions).toEqual([LATE])
    expect(lines()).toEqual(['collecting:line.organisationGone'])
    expect(collecting().lines[0]?.counts).toBe(false)
  })

  test('brings nobody back who is not in any more, and the line says so', async () => {
    const { collecting, stores, workshop, lines } = await machine()
    await collecting().takeFiles([fileOf(LATE), fileOf(EARLY)])
    stores.dossiers.getState().travel('back')
    collecting().useInstead(collecting().lines[0]?.id ?? 0)
    expect(workshop()?.contributions).toEqual([])
    expect(lines()).toEqual(['collecting:line.gone'])
    expect(collecting().lines[0]).toMatchObject({ counts: false, instead: null })
  })

  test('that counts already again, as the later one was undone, is not chosen twice', async () => {
    const { collecting, stores, workshop, lines } = await machine()
    await collecting().takeFiles([fileOf(EARLY)])
    await collecting().takeFiles([fileOf(LATE)])
    stores.dossiers.getState().travel('back')
    collecting().useInstead(collecting().lines[0]?.id ?? 0)
    expect(workshop()?.contributions).toEqual([EARLY])
    expect(lines()).toEqual(['collecting:line.setAside'])
    expect(collecting().lines[0]).toMatchObject({ counts: false, instead: null })
  })
})

/** A machine on which a workshop is open. */
async function machine() {
  const platform = fakePlatform()
  const stores = await createStores(platform)
  await stores.shelf.put(aTableOfTwo())
  return {
    platform,
    stores,
    workshopId: aTableOfTwo().id,
    collecting: () => stores.collecting.getState(),
    lines: () => stores.collecting.getState().lines.map(({ why }) => why.key),
    workshop: () => stores.dossiers.getState().dossier?.workshop,
    /** Something happens whenever the machine reads a file, before that goes on. */
    onReading: (happens: () => unknown) => {
      const { readBytes } = platform
      platform.readBytes = async (...file) => {
        await happens()
        return readBytes(...file)
      }
    },
  }
}

function fileOf(contribution: Contribution): File {
  return new File(
    [writeContribution(contribution, invitationOf(aTableOfTwo()) as Invitation)],
    `${contribution.id}.json`,
  )
}
