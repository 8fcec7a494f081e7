import { existsSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { readPdf } from '../support/read-pdf'
import type { Browser, Page } from './drivers/browser'
import { downloaded } from './drivers/downloads'
import { ENGINES } from './drivers/engines'
import { until } from './drivers/until'
import { visit } from './drivers/visit'
import { serveSite } from './hosted'

/** One story, told to every engine, on both builds: what has to work before anything else is worth a word. */

const TITLE = 'Thuiszorg Noord'
const NOTE = 'Drie cliënten vertelden erover.'
const ONE_FILE = fileURLToPath(new URL('../../dist/weloverwogen.html', import.meta.url))

const BUILDS = [
  { place: 'from a web server', arrive: serveSite },
  { place: 'as one file from the disk', arrive: openOneFile },
]

for (const engine of ENGINES) {
  for (const { place, arrive } of BUILDS) {
    test(`${engine.name} carries a dossier from the first answer to the PDF, ${place}`, async () => {
      const { address, stop } = await arrive()
      await visit(engine, async ({ start }) => {
        let { browser, page } = await start()
        await test.step('the program starts', () => startProgram(page, address))
        await test.step('a dossier is begun and kept', () => beginDossier(page))
        await test.step('it is there after the page was loaded again', async () => {
          await page.reload()
          await seeAnswers(page)
        })
        if (engine.remembers) {
          await test.step('it is there after the browser was quit', async () => {
            expect(await browser.faults()).toEqual([])
            const questions = await page.address()
            await browser.quit()
            ;({ browser, page } = await start())
            await page.goTo(questions)
            await seeAnswers(page)
          })
        }
        await test.step('the other questions are answered', () => answerTheRest(page))
        await test.step('it goes to a file and comes back from it', () => toFileAndBack(browser, page))
        await test.step('it has a result with a signal', () => seeResult(page))
        await test.step('its report is a real PDF', () => makePdf(browser, page))
        expect(await browser.faults()).toEqual([])
        await browser.quit()
      }).finally(stop)
    })
  }
}

async function startProgram(page: Page, address: string) {
  await page.goTo(address)
  await page.press({ role: 'button', name: 'Nederlands' })
  await sees(page, 'heading', 'Weeg een samenwerking af voor je erin stapt')
}

async function beginDossier(page: Page) {
  await page.press({ role: 'button', name: 'Weeg een samenwerking af' })
  await page.type({ role: 'textbox', name: 'Titel' }, TITLE)
  await page.press({ role: 'radio', name: 'Verkennen' })
  await page.press({ role: 'radio', name: 'Instappen' })
  await page.press({ role: 'link', name: 'Verder naar Verkennen, missie en visie' })
  await sees(page, 'heading', 'Verkennen: missie en visie')
  await answerScreen(page)
  await page.press({ role: 'disclosure', name: 'Waaruit blijkt dat?' })
  await page.type({ role: 'textbox', name: 'Waaruit blijkt dat?' }, NOTE)
  await reads(page, /bewaard in deze browser, \d\d:\d\d/)
}

async function seeAnswers(page: Page) {
  await sees(page, 'heading', 'Verkennen: missie en visie')
  expect(
    await page.ask(() => [...document.querySelectorAll('input:checked')].map((radio) => radio.getAttribute('value'))),
  ).toEqual(['75', '75'])
  expect(await page.ask(() => document.querySelector('textarea')?.value)).toBe(NOTE)
}

async function answerTheRest(page: Page) {
  await page.press({ role: 'link', name: 'Verder naar Verkennen, identiteit' })
  await sees(page, 'heading', 'Verkennen: identiteit')
  await answerScreen(page)
  await page.press({ role: 'link', name: 'Verder naar Verkennen, middelen' })
  await sees(page, 'heading', 'Verkennen: middelen')
  await answerScreen(page)
  await page.press({ role: 'link', name: 'Je antwoorden nalezen' })
  await sees(page, 'heading', 'Lees je antwoorden na')
}

async function toFileAndBack(browser: Browser, page: Page) {
  await page.press({ role: 'button', name: 'Bewaar als bestand' })
  const { path, bytes } = await downloaded(browser, '.weloverwogen.json', '}')
  expect(JSON.parse(Buffer.from(bytes).toString())).toMatchObject({ format: 'weloverwogen/dossier', title: TITLE })

  await page.press({ role: 'link', name: 'Weloverwogen, naar het begin' })
  await page.press({ role: 'button', name: `Verwijderen ${TITLE}` })
  await page.press({ role: 'button', name: 'Verwijder' })
  await sees(page, 'heading', 'Nog geen dossiers op dit toestel')
  await page.giveFile({ role: 'button', name: 'Open een bestand' }, path)
  await sees(page, 'heading', 'Resultaat')
}

async function seeResult(page: Page) {
  await page.press({ role: 'link', name: 'Resultaat' })
  await reads(page, /Ja, instappen/)
  await reads(page, /De fase Verkennen staat op 75 van de 100/)
}

async function makePdf(browser: Browser, page: Page) {
  await page.press({ role: 'link', name: 'Rapport' })
  await page.press({ role: 'button', name: 'Maak de PDF' })
  const { bytes } = await downloaded(browser, '.pdf', '%%EOF')
  expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-')
  const { pages } = await readPdf(bytes)
  expect(pages).toHaveLength(2)
  expect(pages[0]).toContain(TITLE)
  expect(pages[0]).toContain('Ja, instappen')
}

/** Answers both questions of a screen the same. */
async function answerScreen(page: Page) {
  await page.press({ role: 'radio', name: 'Grotendeels', which: 0 })
  await page.press({ role: 'radio', name: 'Grotendeels', which: 1 })
}

async function sees(page: Page, role: 'heading', name: string) {
  await until(`the ${role} "${name}" is there`, () => page.shows({ role, name }))
}

async function reads(page: Page, words: RegExp) {
  await until(`the page says ${String(words)}`, async () => words.test(await page.read()))
}

function openOneFile() {
  if (!existsSync(ONE_FILE)) throw new Error('There is no dist/weloverwogen.html: npm run build makes it.')
  return Promise.resolve({ address: pathToFileURL(ONE_FILE).href, stop: () => Promise.resolve() })
}
