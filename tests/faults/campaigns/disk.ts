import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { ownChromium } from '../browsers/chromium'
import { newDesk } from '../browsers/playwright-desk'
import type { Bench, Campaign, Lane, Outcome } from '../campaign'
import type { Chance } from '../chance'
import { lookBack } from '../look-back'
import { beginAtDesk, sitAgain, untilSettled, workFor, type Sitting } from '../sitting'

const SIZE = '80m'
const BLOCK = Buffer.alloc(4096, 1)

/** The disk is full for a while. */
export const disk: Campaign = {
  name: 'disk',
  injects:
    'The disk of the profile (80 MB) is filled to the last block during the work, freed again, worked on, and the browser is ended or killed.',
  times: 20,
  sample: 1,
  cannot,
  begin: async (bench) => laneOf(bench),
}

function cannot(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return 'a small disk of its own asks for Linux and for root.'
  return spawnSync('unshare', ['-m', 'true']).status === 0 ? null : 'this machine does not let disks be mounted.'
}

function laneOf({ site, folder }: Bench): Lane {
  async function once(chance: Chance): Promise<Outcome> {
    const place = mkdtempSync(join(folder, 'disk-'))
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', place]).status !== 0)
      throw new Error('The small disk was not mounted.')
    try {
      return await onSmallDisk(place, site.address, chance)
    } finally {
      // Lazily, as the last process of a killed browser may still be on its way out.
      spawnSync('umount', ['-l', place])
    }
  }
  return { once, end: () => Promise.resolve() }
}

async function onSmallDisk(place: string, address: string, chance: Chance): Promise<Outcome> {
  const profile = join(place, 'profile')
  mkdirSync(profile)
  const first = await ownChromium(profile)
  try {
    const desk = await newDesk(first.context, address)
    const sitting = await beginAtDesk(desk, chance)
    await workFor(sitting, chance.between(500, 2000))
    const full = join(place, 'full')
    const left = chance.oneOf([0, 0, 1, 4, 16])
    fill(full, left)
    await workFor(sitting, chance.between(1000, 3000))
    await untilSettled(desk)
    const freed = chance.happens(0.8)
    if (freed) {
      rmSync(full)
      await workFor(sitting, chance.between(500, 2000))
      await untilSettled(desk)
    }
    const killed = chance.happens(0.5)
    await (killed ? first.kill() : first.close())
    rmSync(full, { force: true })
    const how = `${left} blocks left, ${freed ? 'freed' : 'freed after the end'}, ${killed ? 'killed' : 'ended'}`
    return await judged(profile, address, how, sitting, chance)
  } finally {
    await first.kill()
  }
}

/** Fills the disk, but for some blocks. */
function fill(path: string, left: number) {
  const file = openSync(path, 'w')
  let blocks = 0
  try {
    for (; ; blocks++) writeSync(file, BLOCK)
  } catch {
    // Full.
  }
  closeSync(file)
  if (left > 0) spawnSync('truncate', ['-s', String(Math.max(0, blocks - left) * BLOCK.length), path])
}

async function judged(
  profile: string,
  address: string,
  injected: string,
  sitting: Sitting,
  chance: Chance,
): Promise<Outcome> {
  const again = await ownChromium(profile)
  try {
    const desk = await newDesk(again.context, address)
    const outcome = await lookBack({ injected, sitting, faultAt: Date.now(), desk })
    // And the program goes on as before.
    if (outcome.lost.length === 0 && outcome.whiteScreens === 0)
      await workFor(await sitAgain(desk, sitting, chance), 500)
    // What it said it did not keep may be gone.
    return { ...outcome, choicesInFlight: 0, textLost: 0 }
  } finally {
    await again.kill()
  }
}
