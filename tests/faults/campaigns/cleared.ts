import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { chromiumWith } from '../browsers/chromium'
import { newDesk } from '../browsers/playwright-desk'
import type { Bench, Campaign, Lane, Outcome } from '../campaign'
import type { Chance } from '../chance'
import { lookAround } from '../look-back'
import { beginAtDesk, untilSettled, workFor } from '../sitting'

const WHAT = ['all', 'indexeddb', 'cache_storage', 'local_storage', 'indexeddb,cache_storage', 'all']
/** How long an open page has to notice that its data are gone, in ms. */
const NOTICE = 4000

/** The data of the site are cleared while the page stands open, by the person or by the browser. */
export const cleared: Campaign = {
  name: 'cleared',
  injects:
    'The data of the site are cleared while a dossier is open (everything, the database, the cache, the local storage); half of the times nothing is changed afterwards.',
  times: 24,
  sample: 3,
  begin,
}

async function begin({ site, folder }: Bench): Promise<Lane> {
  const context = await chromiumWith(mkdtempSync(join(folder, 'cleared-')))
  await context.newPage()
  async function once(chance: Chance, time: number): Promise<Outcome> {
    const desk = await newDesk(context, site.address)
    const sitting = await beginAtDesk(desk, chance)
    await workFor(sitting, chance.between(800, 2500))
    await untilSettled(desk)

    const what = WHAT[time % WHAT.length] ?? 'all'
    const machine = await context.newCDPSession(desk.page)
    await machine.send('Storage.clearDataForOrigin', { origin: new URL(site.address).origin, storageTypes: what })
    const busy = chance.happens(0.5)
    if (busy) await workFor(sitting, chance.between(500, 2000))
    else await after(NOTICE)
    await untilSettled(desk)
    const injected = `cleared ${what}, ${busy ? 'and on' : 'and no more'}`
    await desk.close()

    const again = await newDesk(context, site.address)
    const outcome = await lookAround({ injected, sitting, faultAt: Date.now(), desk: again })
    await again.close()
    return outcome
  }
  return { once, end: () => context.close() }
}
