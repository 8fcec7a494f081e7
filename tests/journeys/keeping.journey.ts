import { expect, test, type Page } from '@playwright/test'
import { arrive, download } from './support/person'

/** What the browser keeps, and what the page says about it. */

const KEPT = /bewaard in deze browser, \d\d:\d\d/

test('an answer and all of a note that was said to be kept are there after the page was torn away in mid-word', async ({
  page,
  context,
}) => {
  const questions = await begin(page)
  await level(page, 0).check({ force: true })
  await expect(page.getByText(KEPT)).toBeVisible()
  await page.getByText('Waaruit blijkt dat?').first().click()
  await page.getByRole('textbox').first().pressSequentially('Drie verhalen', { delay: 10 })
  await expect(page.getByText(KEPT)).toBeVisible()
  await page.getByRole('textbox').first().pressSequentially(' van cliënten', { delay: 10 })
  await page.close({ runBeforeUnload: true })

  const again = await context.newPage()
  await again.goto(questions)
  await expect(level(again, 0)).toBeChecked()
  await expect(again.getByText(/Drie verhalen/).first()).toBeAttached()
})

test('of two windows, one writes and the other reads along, until that one takes over', async ({ page, context }) => {
  const questions = await begin(page)
  await level(page, 4).check({ force: true })
  const other = await context.newPage()
  await other.goto(questions)
  await expect(other.getByText('Dit dossier staat open in een ander venster.')).toBeVisible()
  await expect(level(other, 4)).toBeChecked()
  await expect(level(other, 0)).toBeDisabled()
  await level(page, 1).check({ force: true })
  await expect(level(other, 1)).toBeChecked()

  await other.getByRole('button', { name: 'Werk hier verder' }).click()
  await expect(level(other, 0)).toBeEnabled()
  await level(other, 0).check({ force: true })
  await expect(other.getByText(KEPT)).toBeVisible()
  await expect(page.getByText('alleen lezen', { exact: true })).toBeVisible()
  await expect(level(page, 0)).toBeChecked()

  await other.close()
  await expect(page.getByText('alleen lezen', { exact: true })).toHaveCount(0)
  await level(page, 2).check({ force: true })
  await expect(page.getByText(KEPT)).toBeVisible()
})

test('a browser that keeps nothing lets a person work, says so, and gives the file', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await begin(page)
  await level(page, 2).check({ force: true })
  const alert = page.getByRole('alert')
  await expect(alert).toHaveText(/Niet bewaard: deze browser staat het niet toe/)
  const file = await download(page, () => alert.getByRole('button', { name: 'Bewaar als bestand' }).click())
  expect(file.bytes.toString()).toContain('"level": 50')

  await page.getByRole('link', { name: /naar het begin/ }).click()
  await expect(page.getByRole('article')).toContainText('30 beantwoord')
})

test('a full browser is told apart, and what is short enough is kept again', async ({ page, context, baseURL }) => {
  await arrive(page)
  const machine = await context.newCDPSession(page)
  await machine.send('Storage.overrideQuotaForOrigin', { origin: new URL(baseURL ?? '').origin, quotaSize: 300_000 })
  await begin(page)
  await page.getByRole('link', { name: 'Context', exact: true }).click()
  const title = page.getByLabel('Titel', { exact: true })
  // What can be packed would fit all the same.
  const noise = await page.evaluate(() =>
    Array.from(crypto.getRandomValues(new Uint8Array(60_000)), (byte) => byte.toString(36)).join(''),
  )
  await title.fill(noise.repeat(12))
  await expect(page.getByRole('alert')).toHaveText(/er is geen plaats meer in deze browser/)
  await title.fill('Noord')
  await expect(page.getByText(KEPT)).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

/** A new dossier, at its first questions; gives their address. */
async function begin(page: Page) {
  await arrive(page)
  await page.getByRole('button', { name: 'Weeg een samenwerking af' }).click()
  await page.waitForURL(/context$/)
  const questions = page.url().replace(/context$/, 'phase/P1/M')
  await page.goto(questions)
  await level(page, 0).waitFor({ state: 'attached' })
  return questions
}

/** One of the five levels at the first question. */
function level(page: Page, place: number) {
  return page.getByRole('radio').nth(place)
}
