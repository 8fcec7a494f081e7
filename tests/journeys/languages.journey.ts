import { expect, test, type Page } from '@playwright/test'
import { LANGUAGE_CODES, LANGUAGES, type Language } from '@/i18n/languages'
import { arrive } from './support/person'
import { questionsOn } from './support/workshop'
import { browserOf, sayIn } from './support/words'

/** The language of the screen: who decides it, and what switching leaves alone. */

const WRITTEN = 'Drie gezinnen vielen tussen wal en schip.'

test.describe('at the first visit the browser decides, later the person does', () => {
  for (const language of LANGUAGE_CODES)
    test(`in ${language}`, async ({ browser, baseURL }) => {
      const context = await browserOf(browser, sayIn(language), { baseURL: baseURL ?? '' })
      const page = await context.newPage()
      await arrive(page)
      await expectSpoken(page, language)
      const other = language === 'nl' ? 'en' : 'nl'
      await speak(page, other)
      await expectSpoken(page, other)
      await page.reload()
      await expectSpoken(page, other)
      await context.close()
    })
})

test('switching in the middle of a question leaves place, focus and words where they are', async ({ page }) => {
  const dutch = sayIn('nl')
  await arrive(page)
  await page.getByRole('button', { name: dutch('start:door.weigh') }).click()
  await page.waitForURL(/context$/)
  await page.goto(page.url().replace('context', 'phase/P1/I'))
  const question = questionsOn(page).nth(1)
  await question.press('4')
  await question.getByText(dutch('wizard:questions.note'), { exact: true }).first().click()
  const note = question.getByRole('textbox')
  await note.pressSequentially(WRITTEN)
  const field = await note.elementHandle()
  const address = page.url()

  for (const language of ['en', 'nl'] as const) {
    const button = page.getByRole('button', { name: LANGUAGES[language] })
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toContainText(sayIn(language)('instrument:phase.P1.name'))
    await expect(button).toBeFocused()
    expect(page.url()).toBe(address)
    // The very same field, so that caret and undoing are still the person's.
    expect(await note.evaluate((element, before) => element === before, field)).toBe(true)
    await expect(note).toHaveValue(WRITTEN)
    await expect(question.getByRole('radio').nth(3)).toBeChecked()
  }
})

async function speak(page: Page, language: Language) {
  await page.getByRole('button', { name: LANGUAGES[language] }).click()
}

async function expectSpoken(page: Page, language: Language) {
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page.getByRole('link', { name: sayIn(language)('common:about.privacy') })).toBeVisible()
}
