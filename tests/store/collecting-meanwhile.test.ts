import { describe, expect, test } from 'vitest'
import type { Contribution, Invitation } from '@/domain/answers/workshop'
import { invitationOf } from '@/domain/workshop/invitation-of'
import { writeContribution } from '@/storage/contribution-file'
import { createStores } from '@/store/create-stores'
import { aContribution, aWorkshop, contributions } from '../support/a-workshop'
import { fakePlatform } from '../support/fake-platform'

const FORM = {
  organisation: 'noord',
  group: null,
  position: null,
  consent: false,
  choices: { 'P1.M.D.1': 75 },
  at: 3,
} as const

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

/** A machine on which a workshop is open. */
async function machine() {
  const platform = fakePlatform()
  const stores = await createStores(platform)
  await stores.shelf.put(aWorkshop())
  return {
    platform,
    stores,
    workshopId: aWorkshop().id,
    collecting: () => stores.collecting.getState(),
    workshop: () => stores.dossiers.getState().dossier?.workshop,
    /** Something happens whenever the machine reads a file, before that goes on. */
    onReading: (happens: () => unknown) => {
      const read = platform.readFile.bind(platform)
      platform.readFile = async (file) => {
        await happens()
        return read(file)
      }
    },
  }
}

function fileOf(contribution: Contribution): File {
  return new File([writeContribution(contribution, invitationOf(aWorkshop()) as Invitation)], `${contribution.id}.json`)
}
