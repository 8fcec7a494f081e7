import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { ownChromium } from '../browsers/chromium'
import { newDesk, type PlaywrightDesk } from '../browsers/playwright-desk'
import type { Bench, Campaign, Lane, Outcome } from '../campaign'
import type { Chance } from '../chance'
import { lookBack } from '../look-back'
import { damageNewest, type Damage } from '../page-faults'
import { beginAtDesk, untilSettled, workFor } from '../sitting'
import { foldersNamed, WRECKS } from '../wreck'

const DATABASE = /\.indexeddb\.leveldb$/
const CACHE = /^CacheStorage$/

/** One way of damage, and whether a whole copy is left. */
interface Way {
  readonly name: string
  readonly inPage?: Damage
  readonly onDisk?: (profile: string, chance: Chance) => void
  readonly copyLeft: boolean
}

const WAYS: readonly Way[] = [
  ...Object.entries(WRECKS).map(([name, wreck]) => onDisk(`database: ${name}`, wreck, [DATABASE])),
  { name: 'newest record: one byte flipped', inPage: 'flipped', copyLeft: true },
  { name: 'newest record: cut off', inPage: 'cut off', copyLeft: true },
  { name: 'newest record: gone', inPage: 'gone', copyLeft: true },
  ...Object.entries(WRECKS).map(([name, wreck]) => onDisk(`copies: ${name}`, wreck, [CACHE])),
  ...Object.entries(WRECKS).map(([name, wreck]) => onDisk(`both: ${name}`, wreck, [DATABASE, CACHE])),
]

/** What the browser kept is damaged between two visits. */
export const corrupt: Campaign = {
  name: 'corrupt',
  injects: `Between two visits, in the database, in the copies beside it, or in both: ${Object.keys(WRECKS).join(', ')}; or the newest record: a byte flipped, cut off, gone.`,
  times: 63,
  sample: 4,
  begin: async (bench) => laneOf(bench),
}

function laneOf({ site, folder, seed }: Bench): Lane {
  async function once(chance: Chance, time: number): Promise<Outcome> {
    // 8 and the number of ways have no divisor in common: in a sample too, they come from all over the list.
    const way = WAYS[(time * 8 + seed) % WAYS.length]
    if (way === undefined) throw new Error('There is no such way.')
    const profile = mkdtempSync(join(folder, 'corrupt-'))
    const first = await ownChromium(profile)
    try {
      const desk = await newDesk(first.context, site.address)
      const sitting = await beginAtDesk(desk, chance)
      await workFor(sitting, chance.between(800, 2500))
      await untilSettled(desk)
      sitting.memory.stop()
      if (way.inPage !== undefined) await leaveDamaged(desk, way.inPage)
      await first.close()
      way.onDisk?.(profile, chance)
      return await judged(way, profile, site.address, sitting)
    } finally {
      await first.kill()
    }
  }
  return { once, end: () => Promise.resolve() }
}

/** Closes the page, and damages from another page of the site that has nothing of the program in it. */
async function leaveDamaged(desk: PlaywrightDesk, damage: Damage) {
  const other = await desk.page.context().newPage()
  await desk.close()
  await other.goto(`${desk.address}icon.svg`)
  await other.evaluate(damageNewest, damage)
}

async function judged(
  way: Way,
  profile: string,
  address: string,
  sitting: Parameters<typeof lookBack>[0]['sitting'],
): Promise<Outcome> {
  const again = await ownChromium(profile)
  try {
    const desk = await newDesk(again.context, address)
    const outcome = await lookBack({ injected: way.name, sitting, faultAt: Date.now(), desk })
    if (way.copyLeft) return outcome
    // No program can give back what stands nowhere any more; it may only not be white, and not pretend.
    const wrong = outcome.lost.length > 0 && !(await saysSo(desk)) ? ['What is gone is not said to be gone.'] : []
    return { ...outcome, lost: [], falseKept: 0, choicesInFlight: 0, textLost: 0, wrong }
  } finally {
    await again.kill()
  }
}

/** Whether the page owns up: a dossier that is not here, that cannot be read, or an older state of it with a notice. */
async function saysSo({ page }: PlaywrightDesk): Promise<boolean> {
  const notice = await page.getByRole('alert').count()
  const questions = await page.locator('main fieldset[id]').count()
  return notice > 0 || questions === 0
}

function onDisk(name: string, wreck: (folder: string, chance: Chance) => void, stores: readonly RegExp[]): Way {
  return {
    name,
    copyLeft: stores.length === 1,
    onDisk: (profile, chance) => {
      const folders = stores.map((store) => foldersNamed(profile, store))
      if (folders.some(({ length }) => length === 0)) throw new Error('There was nothing to wreck.')
      for (const folder of folders.flat()) wreck(folder, chance)
    },
  }
}
