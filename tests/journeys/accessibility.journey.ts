import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { LANGUAGE_CODES } from '@/i18n/languages'
import { arrive, openFile } from './support/person'
import { browserOf, sayIn, sayLonger } from './support/words'
import { WORKED_EXAMPLES } from './support/worked-examples'

const EXAMPLE = WORKED_EXAMPLES[2]
const ADDRESSES = [
  '/',
  ...[
    'context',
    'phase/P1/M',
    'phase/P2/I',
    'phase/P3/R',
    'module/IMP',
    'module/NET',
    'review',
    'result',
    'report',
  ].map((part) => `/dossier/${EXAMPLE?.dossierId}/${part}`),
  ...['method', 'sources', 'privacy', 'accessibility', 'version'].map((topic) => `/about/${topic}`),
  '/nowhere',
]

for (const say of [...LANGUAGE_CODES.map(sayIn), sayLonger()]) {
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [320, 'dark'],
  ] as const) {
    test(`every page in ${say.longer ? 'a language with longer words' : say.language}, ${width} px wide and ${colorScheme}, has no violation and no sideways scrolling`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browserOf(browser, say, {
        colorScheme,
        viewport: { width, height: 800 },
        reducedMotion: 'reduce',
        ...(baseURL === undefined ? {} : { baseURL }),
      })
      const page = await context.newPage()
      await arrive(page)
      await openFile(page, 'voorbeeld.json', EXAMPLE?.text ?? '')
      await expect(page.getByText('Voorbeeld E3').first()).toBeVisible()
      for (const address of ADDRESSES) {
        await page.goto(`./#${address}`)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        expect(await page.title()).toContain(say('common:documentTitle').split('}}')[1])
        await expect(page).not.toHaveTitle(/Voorbeeld/)
        await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)))
        const { violations } = await new AxeBuilder({ page }).analyze()
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
        )
        const sideways = await page.evaluate(() =>
          Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
        )
        expect({ address, found, sideways }).toEqual({ address, found: [], sideways: 0 })
      }
      await context.close()
    })
  }
}

test('title and focus follow every change of page', async ({ page }) => {
  await arrive(page)
  await page.getByRole('link', { name: 'Methode' }).click()
  await expect(page).toHaveTitle(/^Methode/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})
