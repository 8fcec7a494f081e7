import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { ownChromium } from '../browsers/chromium'
import { newDesk } from '../browsers/playwright-desk'
import type { Bench, Campaign, Lane, Outcome } from '../campaign'
import type { Chance } from '../chance'
import { lookBack, type Look } from '../look-back'
import { oneFile } from '../site'
import { beginAtDesk, strike } from '../sitting'

/** The whole browser is gone from one moment to the next. */
export const kill: Campaign = {
  name: 'kill',
  injects: 'Every process of the browser is killed (SIGKILL), 0 to 5 seconds into choosing and typing; site and file.',
  times: 60,
  sample: 4,
  textMayBeLost: 500,
  begin: async (bench) => laneOf(bench),
}

function laneOf({ site, folder }: Bench): Lane {
  async function once(chance: Chance, time: number): Promise<Outcome> {
    const file = time % 2 === 1 ? oneFile() : null
    const address = file ?? site.address
    const profile = mkdtempSync(join(folder, 'kill-'))
    const first = await ownChromium(profile)
    try {
      const sitting = await beginAtDesk(await newDesk(first.context, address), chance)
      const moment = chance.whole(0, 5000)
      const faultAt = await strike(sitting, moment, () => first.kill())
      const injected = `Chromium killed after ${moment} ms, ${file === null ? 'site' : 'file'}`
      return await judged(profile, address, { injected, sitting, faultAt })
    } finally {
      await first.kill()
    }
  }
  return { once, end: () => Promise.resolve() }
}

/** Starts the browser again on the same profile, and judges what is there. */
async function judged(profile: string, address: string, look: Omit<Look, 'desk'>): Promise<Outcome> {
  const again = await ownChromium(profile)
  try {
    return await lookBack({ ...look, desk: await newDesk(again.context, address) })
  } finally {
    await again.kill()
  }
}
