import { expect, test, type Page } from '@playwright/test'
import { arrive, openFile } from './support/person'
import { WORKED_EXAMPLES } from './support/worked-examples'

const EXAMPLE = WORKED_EXAMPLES[2]
const PARTS = ['context', 'phase/P1/M', 'phase/P2/I', 'module/IMP', 'review', 'result', 'report', 'versions']
/** Where in the history a page stands, and from which page a person came to look; nothing else. */
const PLACE_IN_HISTORY = /^(null|\{(,?"(idx":\d+|key":"\w*"|usr":(null|\{"from":"\w+"\})))*\})$/

test('nothing that is written stands in an address, a title, the history, a cookie or another store than that of the dossiers', async ({
  page,
}) => {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  await arrive(page)
  await openFile(page, 'voorbeeld.json', EXAMPLE?.text ?? '')
  await expect(page.getByText('Voorbeeld E3').first()).toBeVisible()
  const written: string[] = ['Voorbeeld E3', 'vzw De Brug', 'Łódź']
  for (const part of PARTS) {
    await page.goto(`./#/dossier/${EXAMPLE?.dossierId}/${part}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    written.push(...(await writeEverywhere(page, part)))
    const places = await page.evaluate(placesThatLeak)
    for (const canary of written)
      expect(places.filter(([, text]) => text.includes(canary)).map(([place]) => `${canary} in ${place}`)).toEqual([])
    expect(await page.evaluate(() => JSON.stringify(history.state))).toMatch(PLACE_IN_HISTORY)
  }
  expect(written.length).toBeGreaterThan(15)
  for (const part of PARTS.toReversed()) {
    await page.goBack()
    await expect(page, part).not.toHaveTitle(/kanarie|Voorbeeld/)
  }
  expect(said).toEqual([])
})

test('no field is remembered by the browser, and what is written is not checked or completed by a service', async ({
  page,
}) => {
  await arrive(page)
  await openFile(page, 'voorbeeld.json', EXAMPLE?.text ?? '')
  await expect(page.getByText('Voorbeeld E3').first()).toBeVisible()
  for (const part of PARTS) {
    await page.goto(`./#/dossier/${EXAMPLE?.dossierId}/${part}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await openAll(page)
    expect({ part, fields: await page.evaluate(fieldsThatTell) }).toEqual({ part, fields: [] })
  }
})

/** Writes a word of its own in every field of the page that takes words, and gives those words. */
async function writeEverywhere(page: Page, part: string): Promise<readonly string[]> {
  await openAll(page)
  const fields = await page.locator('textarea:visible, input[type=text]:visible').all()
  const words = fields.map((_, place) => `kanarie-${part.replaceAll('/', '-')}-${place}`)
  for (const [place, field] of fields.entries()) {
    await field.fill(words[place] ?? '')
    // In a form of one line, this sends it.
    if ((await field.getAttribute('type')) === 'text') await field.press('Enter')
  }
  return words
}

/** Opens what is folded away, and makes room for an action. */
async function openAll(page: Page) {
  await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)))
  for (const more of await page.getByRole('button', { name: /^Voeg een (actie|voorwaarde) toe/ }).all())
    await more.click()
}

/** Every place of a page but the store of the dossiers itself, in which words would stay behind or be seen by others. */
function placesThatLeak(): readonly (readonly [place: string, text: string])[] {
  const asked = performance.getEntries().map(({ name }) => name)
  return [
    ['address', decodeURIComponent(location.href)],
    ['title', document.title],
    ['history', JSON.stringify(history.state)],
    ['referrer', document.referrer],
    ['cookie', document.cookie],
    ['name of the window', window.name],
    ['session storage', JSON.stringify(sessionStorage)],
    ['local storage', JSON.stringify(localStorage)],
    ['what was asked for', asked.join('\n')],
  ]
}

/** The fields that a browser may remember, or send to be checked. */
function fieldsThatTell(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('input, textarea, select')]
    .filter((field) => !(field instanceof HTMLInputElement && field.type === 'file'))
    .filter((field) => {
      const isText =
        field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text')
      const checked = isText && (field.spellcheck || field.getAttribute('writingsuggestions') !== 'false')
      return !['off', 'new-password'].includes(field.getAttribute('autocomplete') ?? '') || checked
    })
    .map((field) => field.outerHTML.slice(0, 160))
}
