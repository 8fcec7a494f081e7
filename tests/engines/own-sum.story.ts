import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { ENGINES } from './drivers/engines'
import { until } from './drivers/until'
import { visit } from './drivers/visit'

/** Every engine writes down the page it read; what it wrote must have the sum of the file. */

const ONE_FILE = fileURLToPath(new URL('../../dist/weloverwogen.html', import.meta.url))

for (const engine of ENGINES) {
  test(`${engine.name} shows the sum that the one file has`, async () => {
    const sum = createHash('sha256').update(readFileSync(ONE_FILE)).digest('hex')
    await visit(engine, async ({ start }) => {
      const { browser, page } = await start()
      await page.goTo(`${pathToFileURL(ONE_FILE).href}#/about/version`)
      await until('a sum is shown', async () => /[0-9a-f]{64}/.test(await page.read()))
      expect(await page.read()).toContain(sum)
      expect(await browser.faults()).toEqual([])
      await browser.quit()
    })
  })
}
