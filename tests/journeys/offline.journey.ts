import { expect, test, type Page } from '@playwright/test'
import { headersFor, siteHeaders } from '../../scripts/site-headers.ts'
import { sourcesIn } from '../../scripts/in-the-page.ts'
import { readPdf } from '../support/read-pdf'
import { nextVersion, WORDS } from './support/next-version'
import { download } from './support/person'
import { cachesOf, look, settled } from './support/settled'
import { builtSite, serveSite, type Files, type Site } from './support/site'
import { SPOILS } from './support/spoilt'

const KEPT = /bewaard in deze browser, \d\d:\d\d/

/** The hosted edition while its server is gone, or is just being given another version. */

let first: Files
let next: Files
let site: Site

test.beforeAll(() => {
  first = builtSite()
  next = nextVersion(first)
})

test.beforeEach(async () => {
  site = await serveSite(first)
  const rules = siteHeaders(sourcesIn(first.get('index.html')?.toString('utf8') ?? ''))
  site.headers = (path) => headersFor(path, rules)
})

test.afterEach(async () => site.stop())

test('after one visit all of it works without a server, up to the report on paper', async ({ page, context }) => {
  const refused = await watchRefusals(page)
  await visit(page)
  await settled(page)
  await page.close()
  await site.stop()

  const again = await context.newPage()
  const refusedAgain = await watchRefusals(again)
  await again.goto(site.address)
  await begin(again)
  await again.getByRole('radio').nth(3).check({ force: true })
  await again.getByRole('link', { name: 'Nalezen', exact: true }).first().click()
  await expect(again.getByRole('heading', { level: 1 })).toContainText('Lees je antwoorden na')
  await again.getByRole('link', { name: 'Resultaat', exact: true }).first().click()
  await again.getByRole('button', { name: 'English' }).click()
  await again.getByRole('link', { name: 'Report', exact: true }).first().click()
  const { bytes } = await download(again, () => again.getByRole('button', { name: 'Make the PDF' }).click())
  expect((await readPdf(bytes)).language).toBe('en')
  for (const topic of ['method', 'sources', 'privacy', 'accessibility', 'version']) {
    await again.goto(`${site.address}#/about/${topic}`)
    await expect(again.getByRole('heading', { level: 1 })).toBeVisible()
  }
  expect([...(await refused()), ...(await refusedAgain())]).toEqual([])
})

test('it can be installed', async ({ playwright, launchOptions }, { outputDir }) => {
  // Not in a private window: a browser installs nothing from there.
  const own = await playwright.chromium.launchPersistentContext(outputDir, launchOptions)
  const page = await own.newPage()
  await visit(page)
  const browser = await own.newCDPSession(page)
  expect((await browser.send('Page.getAppManifest')).errors).toEqual([])
  expect((await browser.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([])
  await own.close()
})

test('what the service worker answers with has the strict headers of the site, whatever the server sent', async ({
  page,
}) => {
  site.headers = () => ({})
  await visit(page)
  await settled(page)
  const answer = await page.reload()
  expect(answer?.fromServiceWorker()).toBe(true)
  const headers = answer?.headers() ?? {}
  expect(headers['connection-allowlist']).toBe('(response-origin)')
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['content-type']).toContain('text/html')
})

test('a newer version waits for the person, and comes when it is asked for, with every answer', async ({ page }) => {
  await visit(page)
  await settled(page)
  await begin(page)
  await page.getByRole('radio').nth(3).check({ force: true })
  site.files = next
  expect(await look(page)).toBe('ready')
  const notice = page.getByRole('status').filter({ hasText: 'Er is een nieuwe versie' })
  await notice.getByRole('button', { name: 'Later' }).click()
  await expect(notice).toHaveCount(0)
  await expect(page.getByText(WORDS.first)).toBeAttached()
  await page.reload()
  await expect(page.getByText(WORDS.first)).toBeAttached()
  await page.getByRole('radio').nth(1).check({ force: true })
  await page.getByRole('status').getByRole('button', { name: 'Vernieuw nu' }).click()
  await expect(page.getByText(WORDS.next)).toBeAttached()
  await expect(page.getByRole('radio').nth(1)).toBeChecked()
  await settled(page)
  // What the version before left behind is gone; the second copies of dossiers are not.
  await expect.poll(() => cachesOf(page)).toEqual(['weloverwogen-copies', expect.stringMatching(/^weloverwogen-site /)])
})

test('a newer version that waits comes whole, also when the page is loaded anew and the server is gone by then', async ({
  page,
}) => {
  await visit(page)
  await settled(page)
  site.files = next
  expect(await look(page)).toBe('ready')
  const both = await cachesOf(page)
  await page.reload()
  const notice = page.getByRole('status').filter({ hasText: 'Er is een nieuwe versie' })
  await expect(notice).toBeVisible()
  await page.waitForTimeout(1000)
  expect(await cachesOf(page)).toEqual(both)
  await site.stop()
  await notice.getByRole('button', { name: 'Vernieuw nu' }).click()
  await expect(page.getByText(WORDS.next)).toBeAttached()
})

test('while other windows are open it takes over in none of them', async ({ page, context }) => {
  await visit(page)
  await settled(page)
  const other = await context.newPage()
  await visit(other)
  site.files = next
  expect(await look(page)).toBe('ready')
  await page.getByRole('button', { name: 'Vernieuw nu' }).click()
  await expect(page.getByText('Sluit eerst de andere vensters')).toBeVisible()
  await expect(other.getByText(WORDS.first)).toBeAttached()
  await other.close()
  await page.getByRole('button', { name: 'Vernieuw nu' }).click()
  await expect(page.getByText(WORDS.next)).toBeAttached()
})

test('a newer version that is not whole leaves the one that runs as it is, and comes once it is', async ({ page }) => {
  await visit(page)
  await settled(page)
  await begin(page)
  await page.getByRole('radio').nth(2).check({ force: true })
  await expect(page.getByText(KEPT)).toBeVisible()
  const questions = page.url()
  site.files = next
  for (const part of [/^sw\.js$/, /^index\.html$|result-page.*\.js$/])
    for (const [way, spoil] of Object.entries(SPOILS)) {
      site.instead = (asked) => (part.test(asked) ? spoil(asked, next.get(asked) ?? Buffer.from('')) : null)
      expect(`${String(part)} ${way}: ${await look(page)}`).toBe(`${String(part)} ${way}: none`)
    }
  await page.reload()
  await expect(page.getByRole('radio').nth(2)).toBeChecked()
  await page.goto(questions.replace(/phase.*/, 'result'))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(WORDS.first)).toBeAttached()
  site.instead = () => null
  expect(await look(page)).toBe('ready')
})

test.describe('without a service worker, as on plain http', () => {
  test.use({ serviceWorkers: 'block' })

  test('a page of a version that is gone from the server says so, and the next one has every answer', async ({
    page,
  }) => {
    await visit(page)
    site.instead = (path) =>
      path.includes('review-page') ? { status: 404, type: 'text/html', body: Buffer.from('') } : null
    await begin(page)
    await page.getByRole('radio').nth(4).check({ force: true })
    site.instead = () => null
    site.files = next
    await page.getByRole('link', { name: 'Nalezen', exact: true }).first().click()
    await expect(page.getByRole('heading', { name: 'Dit deel kwam niet binnen' })).toBeVisible()
    await page.getByRole('button', { name: 'Laad opnieuw' }).click()
    await expect(page.getByText(WORDS.next)).toBeAttached()
    await page.getByRole('link', { name: 'Vragen', exact: true }).first().click()
    await expect(page.getByRole('radio').nth(4)).toBeChecked()
  })

  test('a site that is only half there is never a white page', async ({ page }) => {
    for (const spoil of Object.values(SPOILS))
      for (const part of ['assets/program', 'assets/about-page', 'assets/texts-nl']) {
        site.instead = (path) =>
          path.startsWith(part) && path.endsWith('.js') ? spoil(path, first.get(path) ?? Buffer.from('')) : null
        await page.goto('about:blank')
        await page.goto(`${site.address}#/about/privacy`)
        await expect(page.getByText(/kon niet starten|kwam niet binnen/).filter({ visible: true })).toBeVisible()
      }
  })

  test('a page without its style says so, and answers stay', async ({ page }) => {
    for (const spoil of Object.values(SPOILS)) {
      site.instead = (path) => (/review-page.*\.css$/.test(path) ? spoil(path, Buffer.from('')) : null)
      await visit(page)
      await begin(page)
      await page.getByRole('radio').nth(3).check({ force: true })
      await page.getByRole('link', { name: 'Nalezen', exact: true }).first().click()
      await expect(
        page.getByRole('heading', { level: 1, name: /kwam niet binnen|Lees je antwoorden na/ }),
      ).toBeVisible()
      await page.getByRole('link', { name: 'Vragen', exact: true }).first().click()
      await expect(page.getByRole('radio').nth(3)).toBeChecked()
    }
  })
})

async function visit(page: Page) {
  await page.goto(site.address)
  await page.locator('.first-look').first().waitFor({ state: 'detached' })
}

/** A new dossier, at its first questions. */
async function begin(page: Page) {
  await page.getByRole('button', { name: 'Weeg een samenwerking af' }).click()
  await page.waitForURL(/context$/)
  await page.goto(page.url().replace(/context$/, 'phase/P1/M'))
  await page.getByRole('radio').first().waitFor({ state: 'attached' })
}

/** Whatever the policy of the page refuses from now on. */
async function watchRefusals(page: Page) {
  const refused: string[] = []
  await page.exposeFunction('noteRefusal', (what: string) => refused.push(what))
  await page.addInitScript(() => {
    const noting = globalThis as typeof globalThis & { readonly noteRefusal: (what: string) => void }
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      noting.noteRefusal(`${effectiveDirective} ${blockedURI} ${sample}`)
    })
  })
  return async () => refused
}
