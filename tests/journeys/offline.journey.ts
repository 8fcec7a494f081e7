import { expect, test, type Page } from '@playwright/test'
import { headersFor, siteHeaders } from '../../scripts/site-headers.ts'
import { sourcesIn } from '../../scripts/in-the-page.ts'
import { readPdf } from '../support/read-pdf'
import { nextVersion, WORDS } from './support/next-version'
import { download } from './support/person'
import { cachesOf, look, settled } from './support/settled'
import { builtSite, serveSite, type Files, type Instead, type Site } from './support/site'

/** The hosted edition while its server is gone, or is just being given another version. */

let first: Files
let next: Files
let site: Site

test.beforeAll(async () => {
  first = builtSite()
  next = await nextVersion(first)
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
  await expect.poll(() => cachesOf(page)).toHaveLength(1)
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

const HALVES: readonly (readonly [string, (path: string) => boolean, (body: Buffer) => NonNullable<Instead>])[] = [
  ['a script that is missing', isScript, () => ({ status: 404, type: 'text/html', body: Buffer.from('<h1>404</h1>') })],
  ['a server that fails', isScript, () => ({ status: 500, type: 'text/plain', body: Buffer.from('error') })],
  ['the page for a script', isScript, () => ({ status: 200, type: 'text/html', body: page404() })],
  ['half a script', isScript, half('text/javascript')],
  ['half a style', (path) => path.endsWith('.css'), half('text/css')],
  ['half of the page', (path) => path === 'index.html', half('text/html')],
  ['half a service worker', (path) => path === 'sw.js', half('text/javascript')],
  [
    'the page for the service worker',
    (path) => path === 'sw.js',
    () => ({ status: 200, type: 'text/html', body: page404() }),
  ],
]

for (const [what, where, spoilt] of HALVES) {
  test(`a newer version with ${what} leaves the one that runs as it is, and comes once it is whole`, async ({
    page,
  }) => {
    await visit(page)
    await settled(page)
    await begin(page)
    await page.getByRole('radio').nth(2).check({ force: true })
    site.files = next
    site.instead = (path) => (where(path) ? spoilt(next.get(path) ?? Buffer.from('')) : null)
    expect(await look(page)).toBe('none')
    await page.reload()
    await expect(page.getByRole('radio').nth(2)).toBeChecked()
    await page.getByRole('link', { name: 'Resultaat', exact: true }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText(WORDS.first)).toBeAttached()
    site.instead = () => null
    expect(await look(page)).toBe('ready')
  })
}

test.describe('without a service worker, as on plain http', () => {
  test.use({ serviceWorkers: 'block' })

  test('a page of a version that is gone from the server says so, and the next one has every answer', async ({
    page,
  }) => {
    await visit(page)
    site.instead = (path) => (path.includes('review-page') ? { status: 404, type: 'text/html', body: page404() } : null)
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

function isScript(path: string) {
  return path.includes('result-page') && path.endsWith('.js')
}

function half(type: string) {
  return (body: Buffer) => ({ status: 200, type, body: body.subarray(0, body.length / 2) })
}

function page404() {
  return Buffer.from('<!doctype html><title>Weloverwogen</title><p>Hier staat niets.</p>')
}
