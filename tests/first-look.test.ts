import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LANGUAGE_CODES, languageFor } from '@/i18n/languages'
import { firstScript, prerender } from '@/prerender'

const STYLE = readFileSync('src/app/first-look.css', 'utf8')
const SELF = { name: 'this window' }

describe('the first look, before the program runs', () => {
  test.each([
    [['nl-BE']],
    [['en-GB', 'nl']],
    [['fr-BE', 'en']],
    [['FR', 'NL-nl']],
    [['de']],

    [[]],
    [['xx', 'EN-us']],
  ])('a browser that prefers %j sees the language that the program will speak', (preferred) => {
    expect(look(preferred).lang).toBe(languageFor(preferred))
  })

  test.each([
    ['', false],
    ['#/', false],
    ['#/about/privacy', true],
    ['#/dossier/x/result', true],
  ])('at "%s" it stands aside for another page: %s', (hash, aside) => {
    expect(look(['nl'], hash).aside).toBe(aside)
  })

  test('it knows whether it stands in the frame of another page', () => {
    expect(look(['nl']).framed).toBe(false)
    expect(look(['nl'], '', {}).framed).toBe(true)
  })

  test('what is said in a frame stands there in each language', async () => {
    const html = await prerender()
    for (const language of LANGUAGE_CODES) {
      expect(html).toContain(`<p class="framed" lang="${language}">`)
      expect(STYLE).toContain(`html[lang='${language}'] .framed:not([lang='${language}'])`)
    }
  })

  test('it stands there once in each language, and hides in all the others', async () => {
    const html = await prerender()
    for (const language of LANGUAGE_CODES) {
      expect(html).toContain(`<div class="first-look" lang="${language}">`)
      expect(STYLE).toContain(`html[lang='${language}'] .first-look:not([lang='${language}'])`)
    }
  })

  test('it leads with links that work before any script, and needs no style of its own', async () => {
    const html = await prerender()
    expect(html).toContain('Weeg een samenwerking af voor je erin stapt')
    expect(html).toContain('Weigh a partnership before you step in')
    expect(html).toContain('href="#/about/privacy"')
    expect(html).not.toMatch(/ style=|<script|<style/)
  })
})

/** What the script does to the page in a browser. */
function look(languages: readonly string[], hash = '', top: unknown = SELF) {
  const page = { lang: 'nl', dataset: {} }
  // oxlint-disable-next-line typescript/no-implied-eval -- the script is our own, run as a browser would: from its text alone
  const run = new Function('document', 'navigator', 'location', 'addEventListener', 'window', firstScript())
  run({ documentElement: page }, { languages }, { hash }, () => undefined, { self: SELF, top })
  return { lang: page.lang, aside: 'elsewhere' in page.dataset, framed: 'framed' in page.dataset }
}
