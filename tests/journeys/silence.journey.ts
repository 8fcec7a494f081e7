import { expect, test, type Page } from '@playwright/test'
import { download } from './support/person'

/** A browser that has everything a page asks for, and does not answer. */

test('the program starts where no lock is ever given, and keeps what is written', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.locks.request = () => new Promise(() => {})
  })
  await begin(page)
  await page.reload()
  await page.getByRole('radio').first().waitFor({ state: 'attached', timeout: 30_000 })
  await page.getByRole('radio').nth(2).check({ force: true })
  await expect(page.getByText(/bewaard in deze browser, \d\d:\d\d/)).toBeVisible()
})

test('a window that hears late that another one has the dossier only reads from then on', async ({ page, context }) => {
  await begin(page)
  const other = await context.newPage()
  await other.addInitScript(() => {
    const asked = navigator.locks.request.bind(navigator.locks) as (...words: unknown[]) => Promise<unknown>
    const late = async (...words: unknown[]) => {
      await new Promise((resolve) => setTimeout(resolve, 12_000))
      return asked(...words)
    }
    navigator.locks.request = late
  })
  await other.goto(page.url())
  await expect(other.getByText('bewaard in deze browser')).toBeVisible({ timeout: 30_000 })
  await expect(other.getByText('Dit dossier staat open in een ander venster.')).toBeVisible({ timeout: 30_000 })
  await expect(other.getByRole('radio').nth(2)).toBeDisabled()
})

test('the program starts where the database never answers, calls nothing kept, and gives the file', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // oxlint-disable-next-line typescript/unbound-method -- called with its own object
    const begun = IDBDatabase.prototype.transaction
    IDBDatabase.prototype.transaction = function (...words) {
      const transaction = begun.apply(this, words)
      transaction.addEventListener = () => {}
      return transaction
    }
  })
  await begin(page)
  await page.getByRole('radio').nth(2).check({ force: true })
  await expect(page.getByText('NIET bewaard', { exact: false }).first()).toBeVisible()
  const { name } = await download(page, () => page.getByRole('button', { name: 'Bewaar als bestand' }).first().click())
  expect(name).toMatch(/\.weloverwogen\.json$/)
})

/** What does not answer is waited for, so this takes a while. */
async function begin(page: Page) {
  await page.goto('./')
  await page.locator('.first-look').first().waitFor({ state: 'detached', timeout: 60_000 })
  await page.getByRole('button', { name: 'Weeg een samenwerking af' }).click()
  await page.waitForURL(/context$/, { timeout: 60_000 })
  await page.getByRole('link', { name: 'Vragen', exact: true }).first().click()
  await page.getByRole('radio').first().waitFor({ state: 'attached' })
}
