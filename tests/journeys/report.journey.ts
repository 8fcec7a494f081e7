import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { arrive, download, tabTo } from './support/person'
import { countShifts, shiftsSoFar } from './support/shifts'

interface Thing {
  readonly radio: string
  readonly button: string
  readonly file: string
  /** How its bytes begin. */
  readonly magic: string
  /** Whether its first page is drawn, its first rows are shown, or neither. */
  readonly preview: 'page' | 'rows' | 'none'
}

const TITLE = 'Voorbeeld-goed-thuis-na-het-ziekenhuis'
const PDF = { button: 'Maak de PDF', magic: '%PDF-', preview: 'page' } as const
const WORD = { button: 'Maak het Word-document', magic: 'PK', preview: 'page' } as const
const THINGS: readonly Thing[] = [
  { radio: 'Samenvatting voor het bestuur', file: `${TITLE}-samenvatting-voor-het-bestuur.pdf`, ...PDF },
  { radio: 'Volledig rapport', file: `${TITLE}-volledig-rapport.pdf`, ...PDF },
  { radio: 'Rapport om in te werken', file: `${TITLE}-volledig-rapport.docx`, ...WORD },
  { radio: 'Versie voor de partner', file: `${TITLE}-versie-voor-de-partner.pdf`, ...PDF },
  ...['Startnota', 'Intentieverklaring', 'Afsprakennota', 'Projectfiche', 'Evaluatierapport'].map((radio): Thing => ({
    radio,
    file: `${TITLE}-${radio.toLowerCase()}.docx`,
    ...WORD,
  })),
  {
    radio: 'Alles in één werkmap',
    file: `${TITLE}-cijfers.xlsx`,
    button: 'Maak het Excel-bestand',
    magic: 'PK',
    preview: 'rows',
  },
  {
    radio: 'Eén tabel',
    file: `${TITLE}-antwoorden.csv`,
    button: 'Maak het CSV-bestand',
    magic: '\u00ef\u00bb\u00bf"Fase"',
    preview: 'rows',
  },
  {
    radio: 'Acties en opvolging',
    file: `${TITLE}-agenda.ics`,
    button: 'Maak het agendabestand',
    magic: 'BEGIN:VCALENDAR',
    preview: 'rows',
  },
  {
    radio: 'Het dossier zelf',
    file: `${TITLE}.weloverwogen.json`,
    button: 'Bewaar het dossier',
    magic: '{',
    preview: 'none',
  },
]

test('every thing that can be taken along is made by mouse, under its name', async ({ page }) => {
  await toReport(page)
  const list = page.getByRole('group', { name: 'Wat neem je mee?' })
  expect(await list.getByRole('radio').count()).toBe(THINGS.length)
  for (const { radio, button, file, magic, preview } of THINGS) {
    await list.getByRole('radio', { name: radio, exact: true }).check()
    await expect(page.getByRole('heading', { level: 2, name: radio })).toBeVisible()
    await expectPreview(page, preview)
    const { name, bytes } = await download(page, () => page.getByRole('button', { name: button }).click())
    expect({ name, magic: bytes.subarray(0, magic.length).toString('latin1') }).toEqual({ name: file, magic })
    await expect(page.getByText(file).last()).toBeVisible()
  }
})

test('a report is made by keyboard alone', async ({ page }) => {
  await toReport(page)
  await tabTo(page, 'Samenvatting voor het bestuur')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'Volledig rapport', exact: true })).toBeFocused()
  await tabTo(page, 'Nederlands')
  await page.keyboard.press('ArrowDown')
  await tabTo(page, 'Maak de PDF')
  const { name } = await download(page, () => page.keyboard.press('Enter'))
  expect(name).toBe(`${TITLE}-full-report.pdf`)
})

test('what is stopped halfway leaves nothing behind, and the next one is whole', async ({ page }) => {
  const handed: string[] = []
  page.on('download', (one) => handed.push(one.suggestedFilename()))
  await toReport(page)
  await page.getByRole('radio', { name: 'Volledig rapport', exact: true }).check()
  await page.evaluate(stopHalfway)
  await page.getByRole('button', { name: 'Maak de PDF' }).click()
  await expect(page.getByText('Geannuleerd. Er is niets bewaard.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Maak de PDF' })).toBeFocused()
  expect(handed).toEqual([])
  const { bytes } = await download(page, () => page.getByRole('button', { name: 'Maak de PDF' }).click())
  expect(bytes.subarray(-6).toString('latin1')).toContain('%%EOF')
})

for (const [locale, width, forcedColors] of [
  ['nl-BE', 1280, 'none'],
  ['en-GB', 320, 'none'],
  ['nl-BE', 320, 'active'],
] as const) {
  test(`every thing in ${locale}, ${width} px wide, forced colours ${forcedColors}, has no violation and fits`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      locale,
      viewport: { width, height: 800 },
      forcedColors,
      reducedMotion: 'reduce',
      ...(baseURL === undefined ? {} : { baseURL }),
    })
    const page = await context.newPage()
    await toReport(page)
    const things = page.getByRole('group', { name: /^(Wat neem je mee\?|What will you take with you\?)$/ })
    for (const [place, thing] of (await things.getByRole('radio').all()).entries()) {
      await thing.check()
      await expectPreview(page, THINGS[place]?.preview ?? 'none')
      await page.evaluate(() =>
        document.querySelectorAll('main details').forEach((part) => part.setAttribute('open', '')),
      )
      const { violations } = await new AxeBuilder({ page }).analyze()
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)
      const sideways = await page.evaluate(() =>
        Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
      )
      expect({ place, found, sideways }).toEqual({ place, found: [], sideways: 0 })
    }
    await context.close()
  })
}

test('on a phone what is chosen is one press away, however long the list', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await toReport(page)
  await page.getByRole('radio', { name: 'Volledig rapport' }).check()
  await page.getByRole('button', { name: 'Bekijk en maak: Volledig rapport' }).click()
  const heading = page.getByRole('heading', { name: /^Volledig rapport/ })
  await expect(heading).toBeFocused()
  await expect(heading).toBeInViewport()
  await page.setViewportSize({ width: 1280, height: 800 })
  await expect(page.getByRole('button', { name: /Bekijk en maak/ })).toBeHidden()
})

test('nothing moves when the first page comes in', async ({ page }) => {
  // As on a phone, where all that can be set stands under the page, and so high that it is in sight.
  await page.setViewportSize({ width: 390, height: 3000 })
  const id = await openExample(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Resultaat' })).toBeVisible()
  // Not before: where one page gives way to another of other height, the browser counts that too.
  await page.evaluate(countShifts)
  await page.goto(`./#/dossier/${id}/report`)
  await expectPreview(page, 'page')
  // One frame more, or the last move is not counted yet.
  await page.waitForTimeout(300)
  expect(await shiftsSoFar(page)).toBeLessThan(0.001)
})

/** Presses the button to stop once a page is done, sooner than a hand from outside the page could. */
function stopHalfway() {
  new MutationObserver((_, watching) => {
    const bar = document.querySelector('main progress')?.parentElement
    if (bar === null || bar === undefined || !/^Bladzijde \d/.test(bar.textContent)) return
    watching.disconnect()
    bar.querySelector('button')?.click()
  }).observe(document.body, { childList: true, characterData: true, subtree: true })
}

/** The id that the example gets. */
async function openExample(page: Page) {
  await arrive(page)
  await page
    .getByRole('button', { name: /voorbeeld|example/i })
    .first()
    .click()
  await page.waitForURL(/dossier/)
  return /dossier\/([^/]+)/.exec(page.url())?.[1]
}

async function toReport(page: Page) {
  const id = await openExample(page)
  await page.goto(`./#/dossier/${id}/report`)
  await expect(
    page.getByRole('heading', { level: 1, name: /Neem het rapport mee|Take the report with you/ }),
  ).toBeVisible()
}

async function expectPreview(page: Page, preview: Thing['preview']) {
  if (preview === 'none') return expect(page.locator('main figure')).toHaveCount(0)
  const figure = page.locator('main figure[aria-busy="false"]')
  await expect(figure).toBeVisible({ timeout: 20_000 })
  await expect(preview === 'page' ? figure.getByRole('img') : figure.getByRole('table').first()).toBeVisible()
  await expect(figure).not.toContainText(/kan nu niet getoond|cannot be shown/)
}
