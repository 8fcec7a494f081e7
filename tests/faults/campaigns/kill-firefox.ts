import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { FIREFOX_VARIABLE } from '../../engines/drivers/launch-firefox'
import { ownFirefox } from '../browsers/firefox-desk'
import type { Bench, Campaign, Lane, Outcome } from '../campaign'
import type { Chance } from '../chance'
import { lookBack } from '../look-back'
import { oneFile } from '../site'
import { beginAtDesk, strike } from '../sitting'

/** The same as `kill`, in another engine. */
export const killFirefox: Campaign = {
  name: 'kill-firefox',
  injects: 'Every process of Firefox is killed (SIGKILL), 0 to 5 seconds into choosing and typing; site and file.',
  times: 20,
  sample: 1,
  textMayBeLost: 500,
  cannot: () => (process.env[FIREFOX_VARIABLE] === '' ? 'Firefox is not here.' : null),
  begin: async (bench) => laneOf(bench),
}

function laneOf({ site, folder }: Bench): Lane {
  async function once(chance: Chance, time: number): Promise<Outcome> {
    const file = time % 2 === 1 ? oneFile() : null
    const address = file ?? site.address
    const home = mkdtempSync(join(folder, 'kill-firefox-'))
    const first = await ownFirefox(home)
    try {
      const sitting = await beginAtDesk(await first.newDesk(address), chance)
      const moment = chance.whole(0, 5000)
      const faultAt = await strike(sitting, moment, async () => first.kill())
      const again = await ownFirefox(home)
      try {
        const injected = `Firefox killed after ${moment} ms, ${file === null ? 'site' : 'file'}`
        return await lookBack({ injected, sitting, faultAt, desk: await again.newDesk(address) })
      } finally {
        again.kill()
      }
    } finally {
      first.kill()
    }
  }
  return { once, end: () => Promise.resolve() }
}
