import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test, type Page } from '@playwright/test'
import { download } from './support/person'

/** The edition in one file, opened from the disk as by double click. */

const PATH = fileURLToPath(new URL('../../dist/weloverwogen.html', import.meta.url))
const ADDRESS = pathToFileURL(PATH).href

test('goes the whole way to the PDF from the disk, without a request, a fault or a violation', async ({ page }) => {
  const trouble = troubleOf(page)
  await start(page)
  await page.getByRole('button', { name: 'Kijk eerst rond in een voorbeeld' }).click()
  await page.waitForURL(/result$/)
  await page.getByRole('link', { name: 'Rapport', exact: true }).click()
  const pdf = await download(page, () => page.getByRole('button', { name: /pdf/i }).first().click())
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  await page
    .getByRole('link', { name: 'English' })
    .or(page.getByRole('button', { name: 'English' }))
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Take the report/)
  expect(trouble).toEqual([])
})

test('wakes a part only when it is asked for', async ({ page }) => {
  await start(page)
  const asleep = await page.locator('script[type="application/octet-stream"]').count()
  expect(asleep).toBeGreaterThan(2)
  // A part that runs is a script of its own for a moment; the maker of PDFs is not among those that the start page needs.
  expect(await page.locator('#part-render-pdf').count()).toBe(1)
  expect(await page.evaluate(() => performance.getEntriesByType('resource').length)).toBe(0)
})

test('shows the sum that the file has', async ({ page }) => {
  await page.goto(`${ADDRESS}#/about/version`)
  const sum = createHash('sha256').update(readFileSync(PATH)).digest('hex')
  await expect(page.getByText(sum)).toBeVisible()
})

test('refuses a part that was changed, and says that it could not start', async ({ page }) => {
  const file = readFileSync(PATH, 'utf8')
  const changed = file.replace(
    /(id="part-main"[^>]*>)[^<]*/,
    (_, tag: string) => tag + Buffer.from('{').toString('base64'),
  )
  await page.route('https://changed.test/', (route) => route.fulfill({ contentType: 'text/html', body: changed }))
  await page.goto('https://changed.test/')
  await expect(page.getByText(/kon niet starten/).first()).toBeVisible()
})

test('stands still inside the frame of another page', async ({ page }) => {
  await page.route('https://frame.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<iframe src="https://inner.test/"></iframe>' }),
  )
  await page.route('https://inner.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: readFileSync(PATH) }),
  )
  await page.goto('https://frame.test/')
  const frame = page.frameLocator('iframe')
  await expect(frame.getByText(/eigen venster/).first()).toBeVisible()
  await expect(frame.getByRole('button')).toHaveCount(0)
})

async function start(page: Page) {
  await page.goto(ADDRESS)
  await page.locator('.first-look').first().waitFor({ state: 'detached' })
}

/** Everything that should not happen, as it happens. */
function troubleOf(page: Page) {
  const trouble: string[] = []
  page.on('pageerror', ({ message }) => trouble.push(message))
  page.on('console', (said) => said.type() === 'error' && trouble.push(said.text()))
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) trouble.push(request.url())
  })
  return trouble
}
