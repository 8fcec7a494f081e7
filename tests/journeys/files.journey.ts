import { expect, test } from '@playwright/test'
import { LANGUAGE_CODES, LANGUAGES } from '@/i18n/languages'
import { readPdf } from '../support/read-pdf'
import { arrive, download, openFile } from './support/person'
import { anyOf, sayIn } from './support/words'
import { WORKED_EXAMPLES } from './support/worked-examples'

/** What a signal may be called, whatever the decision at hand is. */
const WORDINGS = ['enter', 'continue', 'reshape', 'stop', 'imposed']

for (const { id, signal, dossierId, text } of WORKED_EXAMPLES) {
  test(`worked example ${id} goes from its file to both reports in every language`, async ({ page }) => {
    await arrive(page)
    await openFile(page, `${id}.weloverwogen.json`, text)
    await expect(page.getByText(`Voorbeeld ${id}`).first()).toBeVisible()
    for (const language of LANGUAGE_CODES) {
      const say = sayIn(language)
      await page.goto(`./#/dossier/${dossierId}/result`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.getByRole('button', { name: LANGUAGES[language] }).click()
      const labels = WORDINGS.map((wording) => say(`instrument:signal.${signal}.${wording}`))
      await expect(page.getByRole('heading', { level: 2, name: anyOf(labels) })).toBeVisible()
      await page.goto(`./#/dossier/${dossierId}/report`)
      const make = page.getByRole('button', { name: say('report:make.pdf'), exact: true })
      const board = await download(page, () => make.click())
      await page.getByRole('radio', { name: say('report:export.full.label'), exact: true }).check()
      const full = await download(page, () => make.click())
      expect((await readPdf(board.bytes)).pages).toHaveLength(2)
      const { pages, language: written } = await readPdf(full.bytes)
      expect(written).toBe(language)
      expect(pages[0]).toContain(`Voorbeeld ${id}`)
    }
  })
}

test.describe('a file that cannot be opened', () => {
  const [{ text } = { text: '' }] = WORKED_EXAMPLES
  const bad: readonly (readonly [string, string | Buffer, RegExp])[] = [
    ['geen-json.json', 'Beste collega, hierbij het dossier.', /geen-json\.json/],
    ['iets-anders.json', '{"name":"package"}', /iets-anders\.json/],
    ['te-nieuw.json', text.replace('"version":1', '"version":99'), /te-nieuw\.json.*99/],
    ['beschadigd.json', text.replace('"level":75', '"level":76'), /beschadigd\.json.*(P1|level)/],
    ['te-groot.json', Buffer.alloc(10_000_001, 32), /te-groot\.json.*10/],
    ['te-diep.json', `${'['.repeat(200)}${']'.repeat(200)}`, /te-diep\.json/],
  ]
  for (const [name, content, sentence] of bad) {
    test(`${name} gets one sentence, and nothing changes`, async ({ page }) => {
      await arrive(page)
      await openFile(page, name, content)
      await expect(page.getByText(sentence)).toBeVisible()
      await expect(page.getByText('Nog geen dossiers op dit toestel')).toBeVisible()
    })
  }
})

test('texts are shown as typed, on screen and back from the saved file', async ({ page }) => {
  const [{ text, dossierId } = { text: '', dossierId: '' }] = WORKED_EXAMPLES
  const odd = '<img src=x onerror=alert(1)> שלום 😀 ' + 'lang '.repeat(2000)
  const file = JSON.parse(text) as { title: string; rounds: { answers: Record<string, object> }[] }
  file.title = '<b>Vet</b> & مرحبا'
  const answers = file.rounds[0]?.answers ?? {}
  answers['P1.M.D.1'] = { level: 75, note: odd }
  await arrive(page)
  await openFile(page, 'vreemd.json', JSON.stringify(file))
  await page.goto(`./#/dossier/${dossierId}/review`)
  await expect(page.getByText('<b>Vet</b> & مرحبا').first()).toBeVisible()
  await expect(page.getByText('<img src=x onerror=alert(1)> שלום 😀').first()).toBeVisible()
  const saved = await download(page, () => page.getByRole('button', { name: 'Bewaar als bestand' }).first().click())
  expect(JSON.parse(saved.bytes.toString('utf8'))).toMatchObject({ title: file.title, rounds: [{ answers }] })
})
