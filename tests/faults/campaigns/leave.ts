import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { sourcesIn } from '../../../scripts/in-the-page'
import { headersFor, siteHeaders } from '../../../scripts/site-headers'
import { builtSite, serveSite } from '../../journeys/support/site'
import { unharmed, type Campaign, type Lane } from '../campaign'
import { gotOut, tryToLeave, type Opening } from '../leaving/attempt'
import { WAYS } from '../leaving/ways'
import { oneFile } from '../site'

/** So many ways are tried in one browser; another time, another browser. */
const TOGETHER = 6
const TIMES = Math.ceil(WAYS.length / TOGETHER)

/** What a browser may still do from the one file: prepare a connection that carries nothing, and so ask for its name. */
const BARE = /^preconnect/

/** A script that already runs in the page tries to get something out; on the site with its headers. */
export const leaveSite: Campaign = {
  name: 'leave-site',
  injects: `A script that already runs in the page of the site tries ${WAYS.length} ways to get something out, look-ups of names included; ${TOGETHER} ways each time.`,
  times: TIMES,
  sample: 2,
  begin: async ({ folder }) => {
    const site = await serveSite(builtSite())
    const rules = siteHeaders(sourcesIn(String(site.files.get('index.html'))))
    site.headers = (path) => headersFor(path, rules)
    return laneFor({ arrive: (page) => open(page, site.address) }, folder, () => site.stop())
  },
}

/** The same on a later visit, when the page comes from the copy on the device, and the server never sent a header. */
export const leaveCopy: Campaign = {
  name: 'leave-copy',
  injects: `The same ${WAYS.length} ways, from the copy of the site that the service worker keeps, and from a server without headers.`,
  times: TIMES,
  sample: 1,
  cannot: () => (existsSync(join(process.cwd(), 'dist', 'sw.js')) ? null : 'There is no service worker in dist/.'),
  begin: async ({ folder }) => {
    const site = await serveSite(builtSite())
    const opening: Opening = {
      before: async (context) => {
        const page = await context.newPage()
        await open(page, site.address)
        await page.evaluate(async () => void (await navigator.serviceWorker.ready))
        await page.close()
      },
      arrive: (page) => open(page, site.address),
    }
    return laneFor(opening, folder, () => site.stop())
  },
}

/** The same from the one file, where no server can send a header. */
export const leaveFile: Campaign = {
  name: 'leave-file',
  injects: `The same ${WAYS.length} ways, from the one file, opened from the disk; a bare connection without content is allowed there.`,
  times: TIMES,
  sample: 1,
  cannot: () => (oneFile() === null ? 'There is no dist/weloverwogen.html.' : null),
  begin: async ({ folder }) => {
    const address = oneFile() ?? ''
    return laneFor({ arrive: (page) => open(page, address) }, folder, async () => undefined, BARE)
  },
}

function laneFor(opening: Opening, folder: string, end: () => Promise<void>, allowed?: RegExp): Lane {
  return {
    once: async (_, time) => {
      const start = (time % TIMES) * TOGETHER
      const ways = WAYS.slice(start, start + TOGETHER)
      const attempts = gotOut(await tryToLeave(ways, opening, folder))
      const leaks = attempts.filter(({ way, arrived }) => !(allowed?.test(way) && arrived.every(isBare)))
      return unharmed(ways.map(({ name }) => name).join(' / '), {
        wrong: leaks.map(({ way, arrived }) => `By "${way}" got out: ${[...arrived, 'its name'].join(', ')}.`),
      })
    },
    end,
  }
}

function isBare(arrived: string) {
  return arrived === 'connection'
}

async function open(page: Page, address: string) {
  await page.goto(address)
  await page.locator('.first-look').first().waitFor({ state: 'detached' })
  await page.getByRole('heading', { level: 1 }).waitFor()
}
