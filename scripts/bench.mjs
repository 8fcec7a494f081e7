// npm run bench: speed and size on the built site, beside a plain HTML page with the same questions, in one run.
// Times differ from machine to machine and from minute to minute: read the ratios. Nothing here is a test.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { benchLocked } from './bench/locked.mjs'
import { firstView, percentile, watchClicks } from './bench/measure.mjs'
import { benchOneFile } from './bench/one-file.mjs'
import { benchPdf } from './bench/pdf.mjs'
import { plainPage } from './bench/plain-page.mjs'
import { kB, ms, ratio, row, title } from './bench/print.mjs'
import { benchWorkshop } from './bench/workshop.mjs'
import { serveGzip } from './bench/serve-gzip.mjs'
import { ensureChromium } from './browsers.mjs'
import { ensurePackages, run } from './setup.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const DIST = join(ROOT, 'dist')
const VISITS = 5
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

await run(async () => {
  ensurePackages()
  const executablePath = ensureChromium()
  if (!existsSync(join(DIST, 'index.html'))) spawnSync('npm', ['run', 'build'], { cwd: ROOT, stdio: 'inherit' })
  const { chromium } = await import('@playwright/test')
  const server = await serveGzip(DIST, { '/plain': plainPage() })
  const browser = await chromium.launch({ executablePath, args: FLAGS })
  try {
    await benchFirstView(browser, server.address)
    await benchClicks(browser, server.address)
    await benchPdf(browser)
    await benchLocked(browser, server.address)
    await benchWorkshop(browser, server.address)
    await benchOneFile(browser, server.address, join(DIST, 'weloverwogen.html'))
  } finally {
    await browser.close()
    server.close()
  }
})

async function benchFirstView(browser, address) {
  const visits = { plain: [], app: [] }
  for (let visit = 0; visit < VISITS; visit++) {
    visits.plain.push(await firstView(browser, `${address}/plain`))
    visits.app.push(await firstView(browser, `${address}/`))
  }
  const [app] = visits.app
  const paint = (name) =>
    percentile(
      visits[name].map((visit) => visit.paint),
      0.5,
    )
  title(`First view, cold, 4x slower CPU, slow 4G (median of ${VISITS} visits in turn)`)
  row('JavaScript before the page is idle, gzip', kB(app.script), 'at most 150 kB for the first view')
  row(
    'everything before the page is idle, gzip',
    kB(app.all),
    'at most 198 kB; the other pages and the other language come later, when idle',
  )
  row(
    'first contentful paint',
    ms(paint('app')),
    `${ratio(paint('app'), paint('plain'))} the plain page (${ms(paint('plain'))})`,
  )
  row('layout shift', Math.max(...visits.app.map(({ shift }) => shift)).toFixed(4))
  row('requests to any other origin', String(visits.app.flatMap(({ elsewhere }) => elsewhere).length))
}

async function benchClicks(browser, address) {
  const plain = await browser.newPage({ locale: 'nl-BE' })
  await plain.goto(`${address}/plain`)
  const onPlain = await watchClicks(plain)
  await onPlain.click(await oneOfEach(plain))
  const floor = await onPlain.end()
  const page = await browser.newPage({ locale: 'nl-BE' })
  const id = await newDossier(page, address)
  const onApp = await watchClicks(page)
  for (const phase of ['P1', 'P2', 'P3', 'P4', 'P5']) {
    for (const theme of ['M', 'I', 'R']) {
      await page.evaluate((hash) => (location.hash = hash), `/dossier/${id}/phase/${phase}/${theme}`)
      await page.locator(`input[name*="${phase}.${theme}."]`).first().waitFor()
      await onApp.click(await oneOfEach(page))
    }
  }
  const ours = await onApp.end()
  title('An answer: from the click to the next painted frame, 4x slower CPU')
  for (const share of [0.5, 0.98]) {
    const [one, other] = [percentile(ours, share), percentile(floor, share)]
    row(
      `p${share * 100} of ${ours.length} clicks`,
      ms(one),
      `${ratio(one, other)} the plain page (${ms(other)}, ${floor.length} clicks)`,
    )
  }
  const { JSHeapUsedSize } = await heapOf(page)
  row('heap after these answers', `${(JSHeapUsedSize / 1e6).toFixed(1)} MB`)
  await plain.close()
  await page.close()
}

async function newDossier(page, address) {
  await page.goto(address)
  await page.getByRole('button', { name: 'Weeg een samenwerking af' }).click()
  await page.waitForURL(/dossier/)
  await page.getByRole('radio', { name: 'Volledige scan' }).check()
  return /dossier\/([^/]+)/.exec(page.url())?.[1]
}

/** The middle radio button of every question on the page. */
async function oneOfEach(page) {
  const names = await page.getByRole('radio').evaluateAll((radios) => [...new Set(radios.map(({ name }) => name))])
  return names.map((name) => page.locator(`input[name="${name}"]`).nth(2))
}

async function heapOf(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
}
