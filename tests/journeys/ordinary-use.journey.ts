import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, expect, test, type Page } from '@playwright/test'
import { CHROMIUM } from '../faults/browsers/chromium'
import { askedOfNetwork } from '../faults/leaving/net-log'
import { download } from './support/person'
import { builtSite, serveSite } from './support/site'

/** What Chromium asks its maker by itself, whatever page is open: is there a newer one, is someone signed in. */
const OF_THE_BROWSER = /^(https?:\/\/)?(update\.googleapis|accounts\.google|clients\d\.google)\.com/
const ONE_FILE = join(process.cwd(), 'dist', 'weloverwogen.html')

test('a whole journey on the site asks nothing of any other place, and no name', async () => {
  const site = await serveSite(builtSite())
  const { names, addresses } = await journey(site.address)
  await site.stop()
  expect({ names, elsewhere: addresses.filter((address) => !address.startsWith(site.address)) }).toEqual({
    names: [],
    elsewhere: [],
  })
  // So that a record that holds nothing is not taken for a quiet journey.
  expect(addresses).toContain(site.address)
})

test('a whole journey in the one file asks nothing of the network at all', async () => {
  test.skip(!existsSync(ONE_FILE), 'There is no dist/weloverwogen.html: npm run build')
  expect(await journey(pathToFileURL(ONE_FILE).href)).toEqual({ names: [], addresses: [] })
})

/** All that a browser asked of its network while a person went the whole way. */
async function journey(address: string) {
  const folder = mkdtempSync(join(tmpdir(), 'weloverwogen-'))
  const log = join(folder, 'net-log.json')
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    ...CHROMIUM,
    args: [...CHROMIUM.args, `--log-net-log=${log}`],
    locale: 'nl-BE',
    acceptDownloads: true,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  await page.goto(address)
  await page.locator('.first-look').first().waitFor({ state: 'detached' })
  await weigh(page)
  await takeAlong(page)
  await readAbout(page)
  await context.close()
  const { names, addresses } = askedOfNetwork(log)
  return { names: names.filter(ofThePage), addresses: addresses.filter(ofThePage) }
}

function ofThePage(asked: string) {
  return !OF_THE_BROWSER.test(asked)
}

async function weigh(page: Page) {
  await page.getByRole('button', { name: 'Weeg een samenwerking af' }).click()
  await page.getByLabel('Titel').fill('Thuiszorg Noord')
  await page.getByLabel('Partners').fill('https://partner.example/ en www.partner.example')
  for (const answer of ['Verkennen', 'Instappen']) await page.getByRole('radio', { name: answer, exact: true }).check()
  await page.getByRole('link', { name: /^Verder naar Verkennen/ }).click()
  for (const place of ['missie en visie', 'identiteit', 'middelen']) {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(place)
    for (const radio of await page.getByRole('radio', { name: 'Grotendeels', exact: true }).all()) await radio.check()
    await page
      .getByRole('link', { name: /^(Verder naar|Je antwoorden nalezen)/ })
      .last()
      .click()
  }
  await page.getByRole('link', { name: 'Naar het resultaat' }).last().click()
  await expect(page.getByRole('heading', { level: 2, name: /Ja, instappen/ })).toBeVisible()
}

/** Both reports, in the other language too, and the dossier as a file. */
async function takeAlong(page: Page) {
  await page.getByRole('link', { name: 'Naar het rapport' }).click()
  const make = page.getByRole('button', { name: /^(Maak de PDF|Make the PDF)$/ })
  await download(page, () => make.click())
  await page.getByRole('radio', { name: 'Volledig rapport' }).check()
  await download(page, () => make.click())
  await page.getByRole('button', { name: 'English' }).click()
  await expect(make).toHaveText('Make the PDF')
  await page.getByRole('button', { name: 'Nederlands' }).click()
  // A person chooses where; without a screen there is no such dialog, so the browser only hands the file over.
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'))
  await page.getByRole('button', { name: 'Bewaar als bestand' }).first().click()
}

async function readAbout(page: Page) {
  for (const topic of ['Methode', 'Bronnen', 'Privacy', 'Toegankelijkheid', 'Versie en licenties']) {
    await page.getByRole('link', { name: topic }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(topic)
  }
}
