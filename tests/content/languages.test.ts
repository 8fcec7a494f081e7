import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LANGUAGE_CODES, SOURCE_LANGUAGE } from '@/i18n/languages'
import { allTexts, blanksOf, familyOf, filesOf, FOLDERS, textsOf } from '../support/locale-texts'

const OTHERS = LANGUAGE_CODES.filter((language) => language !== SOURCE_LANGUAGE)
const SOURCE = textsOf(SOURCE_LANGUAGE)

describe('the languages', () => {
  test('every folder of texts is a language on offer', () => {
    expect(FOLDERS).toEqual([...LANGUAGE_CODES].sort())
  })

  test('the page that is shown before any script runs knows every language', () => {
    const rules = readFileSync('src/app/first-look.css', 'utf8')
    for (const code of LANGUAGE_CODES) expect(rules).toContain(`html[lang='${code}'] .first-look:not([lang='${code}'])`)
  })

  test('no text is empty, ends in a blank or holds two in a row; only an aside in brackets starts with one', () => {
    const loose = /^$|^ (?!\()|\s$|\s\s/
    expect(allTexts().filter(({ text }) => loose.test(text))).toEqual([])
  })

  test('every text is a text: no number, no switch, nothing missing', () => {
    expect(allTexts().filter(({ text }) => ['null', 'true', 'false', '[object Object]'].includes(text))).toEqual([])
  })
})

describe.each(OTHERS)('%s', (language) => {
  const texts = textsOf(language)

  test('has the same files as the source', () => {
    expect(Object.keys(filesOf(language)).sort()).toEqual(Object.keys(filesOf(SOURCE_LANGUAGE)).sort())
  })

  test('has the same keys as the source, lists as long as there', () => {
    expect(familiesOf(texts)).toEqual(familiesOf(SOURCE))
  })

  test('fills the same blanks as the source', () => {
    const other = blanksByFamily(texts)
    expect([...blanksByFamily(SOURCE)].filter(([family, blanks]) => other.get(family) !== blanks)).toEqual([])
  })
})

describe.each(LANGUAGE_CODES)('%s', (language) => {
  const texts = textsOf(language)
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories

  test('has every plural form that the language needs, and no other', () => {
    const plurals = [...texts.keys()].filter((key) => familyOf(key) !== key)
    for (const family of new Set(plurals.map(familyOf))) {
      const there = plurals.filter((key) => familyOf(key) === family).map((key) => key.slice(family.length + 1))
      // A form for nothing at all may be there beside those that the language needs.
      expect.soft(there.filter((form) => form !== 'zero').toSorted(), family).toEqual(forms.toSorted())
    }
  })

  test('spells every blank in a way that is filled', () => {
    const broken = [...texts].filter(([, text]) => {
      const rest = text.replaceAll(/\{\{[a-zA-Z]+(, [a-zA-Z]+)?\}\}/g, '')
      return /[{}]|\$t\(/.test(rest)
    })
    expect(broken).toEqual([])
  })
})

function familiesOf(texts: ReadonlyMap<string, string>) {
  return [...new Set([...texts.keys()].map(familyOf))].sort()
}

/** A plural family may leave a blank out in one form ("one day" for "{{count}} days"), so its blanks are those of all. */
function blanksByFamily(texts: ReadonlyMap<string, string>) {
  const together = new Map<string, string>()
  for (const [key, text] of texts) together.set(familyOf(key), (together.get(familyOf(key)) ?? '') + text)
  return new Map([...together].map(([family, text]) => [family, blanksOf(text).join(' ')]))
}
