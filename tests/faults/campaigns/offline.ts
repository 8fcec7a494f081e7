import { readFileSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { settled } from '../../journeys/support/settled'
import { builtSite, serveSite } from '../../journeys/support/site'
import { readPdf } from '../../support/read-pdf'
import { CHROMIUM } from '../browsers/chromium'
import { newDesk } from '../browsers/playwright-desk'
import type { Campaign, Lane, Outcome } from '../campaign'
import type { Chance } from '../chance'
import { lookBack } from '../look-back'
import { beginAtDesk, untilSettled, workFor } from '../sitting'

/** The server is gone for good after one visit. */
export const offline: Campaign = {
  name: 'offline',
  injects:
    'After one visit the server is stopped; then a whole journey from an empty page to both reports, and every other page.',
  times: 10,
  sample: 1,
  begin,
}

const TOPICS = ['method', 'sources', 'privacy', 'accessibility', 'version']

async function begin(): Promise<Lane> {
  const browser = await chromium.launch(CHROMIUM)

  async function once(chance: Chance): Promise<Outcome> {
    const site = await serveSite(builtSite())
    const context = await browser.newContext({ locale: 'nl-BE' })
    const visit = await newDesk(context, site.address)
    await visit.open()
    await settled(visit.page)
    await visit.close()
    await site.stop()

    const desk = await newDesk(context, site.address)
    const sitting = await beginAtDesk(desk, chance)
    const time = chance.whole(1000, 4000)
    await workFor(sitting, time)
    await untilSettled(desk)
    const wrong = [...(await reports(desk.page, sitting.dossier)), ...(await otherPages(desk.page, sitting.dossier))]
    await desk.close()
    const again = await newDesk(context, site.address)
    const outcome = await lookBack({
      injected: `no server, ${time} ms of work`,
      sitting,
      faultAt: Date.now(),
      desk: again,
    })
    await context.close()
    return { ...outcome, wrong }
  }
  return { once, end: () => browser.close() }
}

/** Makes every kind of report; says of each that did not come. */
async function reports(page: Page, dossier: string): Promise<readonly string[]> {
  const wrong: string[] = []
  await page.goto(page.url().replace(/#.*/, `#/dossier/${dossier}/report`))
  for (const kind of await page.getByRole('radio', { name: /rapport|Samenvatting/ }).all()) {
    await kind.check()
    const [file] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      page.getByRole('button', { name: 'Maak de PDF' }).click(),
    ])
    const { pages } = await readPdf(readFileSync(await file.path()))
    if (pages.length === 0) wrong.push(`${file.suggestedFilename()} has no page.`)
  }
  return wrong
}

async function otherPages(page: Page, dossier: string): Promise<readonly string[]> {
  const wrong: string[] = []
  const places = [
    ...['context', 'review', 'result'].map((part) => `/dossier/${dossier}/${part}`),
    ...TOPICS.map((topic) => `/about/${topic}`),
    '/',
  ]
  for (const language of ['English', 'Nederlands']) {
    await page.getByRole('button', { name: language }).click()
    for (const place of places) {
      await page.goto(page.url().replace(/#.*/, `#${place}`))
      const heading = page.getByRole('heading', { level: 1 })
      const words = await heading
        .first()
        .textContent()
        .catch(() => null)
      if (words === null || /kwam niet binnen|did not come in/.test(words))
        wrong.push(`${place} in ${language}: ${words}`)
    }
  }
  return wrong
}
