import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { arrive, download, openFile } from './support/person'

/** A dossier that opens with a passphrase only, in the browser and as a file. */

const TITLE = 'Kanarie zeven'

test('a protected dossier asks for its passphrase, here after the page was loaded anew and elsewhere as a file', async ({
  page,
  browser,
}) => {
  await arrive(page)
  await page.getByRole('button', { name: 'Weeg een samenwerking af' }).click()
  await page.getByRole('button', { name: /bewaard in deze browser/ }).click()
  await page.getByRole('link', { name: 'Beveilig met een wachtzin' }).click()
  await page.getByRole('button', { name: 'Maak een wachtzin voor mij' }).click()
  const first = page.getByLabel('Je wachtzin', { exact: true })
  await expect(first).toHaveValue(/^(?:[a-z]+ ){5}[a-z]+$/)
  const passphrase = await first.inputValue()

  await page.getByRole('button', { name: 'Beveilig dit dossier' }).click()
  await expect(page.getByText('Dit is niet hetzelfde als hierboven.')).toBeVisible()
  await expectNoViolations(page)
  await page.getByLabel('Typ je wachtzin nog eens').fill(passphrase)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Dit dossier is nu beveiligd.')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText(/bewaard in deze browser, \d\d:\d\d · beveiligd/)).toBeVisible()

  await page.getByRole('link', { name: 'Context' }).click()
  await page.getByLabel('Titel', { exact: true }).fill(TITLE)
  await expect(page.getByText(/bewaard in deze browser, \d\d:\d\d · beveiligd/)).toBeVisible()
  await page.reload()
  await unlock(page, 'iets heel anders')
  await expect(page.getByText('Dit gaat niet open: de wachtzin klopt niet')).toBeVisible({ timeout: 30_000 })
  await expectNoViolations(page)
  await unlock(page, passphrase)
  await expect(page.getByLabel('Titel', { exact: true })).toHaveValue(TITLE, { timeout: 30_000 })

  const { name, bytes } = await download(page, () => page.getByRole('button', { name: 'Bewaar als bestand' }).click())
  expect(bytes.toString()).not.toContain(TITLE)
  const elsewhere = await (await browser.newContext()).newPage()
  await arrive(elsewhere)
  await openFile(elsewhere, name, bytes)
  await unlock(elsewhere, passphrase)
  await expect(elsewhere.getByText(TITLE).first()).toBeVisible({ timeout: 30_000 })
  await elsewhere.context().close()
})

async function unlock(page: Page, passphrase: string) {
  await page.getByLabel('Wachtzin', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
}

async function expectNoViolations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}
