import { statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { percentile } from './measure.mjs'
import { kB, ms, ratio, row, title } from './print.mjs'

const VISITS = 5

/** How long the edition in one file takes to show something, beside a site that the browser already has. */
export async function benchOneFile(browser, address, path) {
  const site = await visitor(browser)
  await site.visit(address)
  const fromDisk = await visitor(browser)
  const paints = { site: [], file: [] }
  for (let visit = 0; visit < VISITS; visit++) {
    paints.site.push(await site.visit(address))
    paints.file.push(await fromDisk.visit(pathToFileURL(path).href))
  }
  await site.end()
  await fromDisk.end()
  const [file, floor] = [percentile(paints.file, 0.5), percentile(paints.site, 0.5)]
  title(`The edition in one file, from the disk, 4x slower CPU (median of ${VISITS} visits in turn)`)
  row(
    'first contentful paint',
    ms(file),
    `${ratio(file, floor)} the site at a later visit (${ms(floor)}); at most 1.5x`,
  )
  row('size', kB(statSync(path).size))
}

async function visitor(browser) {
  const context = await browser.newContext({ locale: 'nl-BE' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  return {
    async visit(address) {
      await page.goto('about:blank')
      await page.goto(address, { waitUntil: 'load' })
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
      return page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime)
    },
    end: () => context.close(),
  }
}
