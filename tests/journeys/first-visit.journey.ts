import { expect, test } from '@playwright/test'
import { readPdf } from '../support/read-pdf'
import { arrive, download, tabTo } from './support/person'

const PLACES = ['missie en visie', 'identiteit', 'middelen']

test('a director goes from an empty page to an explained signal and a report', async ({ page }) => {
  await arrive(page)
  await page.getByRole('button', { name: 'Weeg een samenwerking af' }).click()
  await page.getByLabel('Titel').fill('Thuiszorg Noord')
  await page.getByLabel('Jouw organisatie').fill('vzw De Brug')
  await page.getByLabel('Partners').fill('CAW Łódź\nOCMW Ελένη')
  await choose(page, 'Welke soort samenwerking is het?', 'Netwerk')
  await choose(page, 'Waar staan jullie volgens jou?', 'Verkennen')
  await choose(page, 'Welke beslissing ligt voor?', 'Instappen')
  await page.getByRole('link', { name: /^Verder naar Verkennen/ }).click()

  for (const place of PLACES) {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(place)
    await answerAll(page, 'Grotendeels')
    await page
      .getByRole('link', { name: /^(Verder naar|Je antwoorden nalezen)/ })
      .last()
      .click()
  }

  await expect(page.getByRole('heading', { level: 1, name: 'Lees je antwoorden na' })).toBeFocused()
  await page.getByRole('link', { name: 'Naar het resultaat' }).last().click()
  await expect(page.getByRole('heading', { level: 2, name: /Ja, instappen/ })).toBeVisible()
  await page.getByRole('link', { name: 'Naar het rapport' }).click()

  const { name, bytes } = await download(page, () => page.getByRole('button', { name: 'Maak de PDF' }).click())
  expect(name).toBe('Thuiszorg-Noord-samenvatting-voor-het-bestuur.pdf')
  const { pages } = await readPdf(bytes)
  expect(pages).toHaveLength(2)
  for (const words of ['Thuiszorg Noord', 'vzw De Brug', 'CAW Łódź', 'OCMW Ελένη', 'Ja, instappen'])
    expect(pages[0]).toContain(words)
})

test('what was answered is still there after the tab was closed', async ({ page, context }) => {
  await arrive(page)
  await page.getByRole('button', { name: 'Weeg een samenwerking af' }).click()
  await page.getByLabel('Titel').fill('Blijft staan')
  await page.getByRole('link', { name: /^Verder naar Verkennen/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('missie en visie')
  await answerAll(page, 'Een begin')
  await expect(page.getByText(/^bewaard in deze browser/)).toBeVisible()
  await page.close()

  const again = await context.newPage()
  await arrive(again)
  const kept = again.getByRole('article', { name: 'Blijft staan' })
  await expect(kept).toContainText('2 van')
  await kept.getByRole('link', { name: 'Ga verder' }).click()
  await expect(again.getByRole('heading', { level: 1 })).toContainText('identiteit')
})

test('the whole way can be gone by the keyboard alone', async ({ page }) => {
  await arrive(page)
  await tabTo(page, 'Weeg een samenwerking af')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await tabTo(page, /^Titel/)
  await page.keyboard.type('Met de toetsen')
  await tabTo(page, 'Verkennen')
  await page.keyboard.press('Space')
  await tabTo(page, /^Verder naar Verkennen/)
  await page.keyboard.press('Enter')

  for (const place of PLACES) {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(place)
    for (let question = 0; question < 2; question++) {
      await tabTo(page, 'Nog niet')
      await page.keyboard.press('Space')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('5')
    }
    await expect(page.getByRole('radio', { name: 'Volledig', checked: true })).toHaveCount(2)
    await tabTo(page, /^(Verder naar|Je antwoorden nalezen)/)
    await page.keyboard.press('Enter')
  }

  await expect(page.getByRole('heading', { level: 1, name: 'Lees je antwoorden na' })).toBeFocused()
  await tabTo(page, 'Naar het resultaat')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: /Ja/ })).toBeVisible()
  await tabTo(page, 'Naar het rapport', 300)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Neem het rapport mee' })).toBeFocused()
  await tabTo(page, 'Maak de PDF')
  const { name } = await download(page, () => page.keyboard.press('Enter'))
  expect(name).toBe('Met-de-toetsen-samenvatting-voor-het-bestuur.pdf')
})

async function choose(page: import('@playwright/test').Page, question: string, answer: string) {
  await page.getByRole('group', { name: question }).getByRole('radio', { name: answer, exact: true }).check()
}

async function answerAll(page: import('@playwright/test').Page, answer: string) {
  for (const radio of await page.getByRole('radio', { name: answer, exact: true }).all()) await radio.check()
}
