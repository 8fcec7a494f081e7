import { describe, expect, test } from 'vitest'
import { LANGUAGE_CODES, type Language } from '@/i18n/languages'
import { textsOf, TITLES } from '../support/locale-texts'

/** How each language sets its marks. */
const MARKS: Readonly<Record<Language, Readonly<Record<string, RegExp>>>> = {
  nl: { 'quotes of another language': /[«»„]/ },
  en: { 'quotes of another language': /[«»„]/ },
}

/** Marks that come in pairs. */
const PAIRS: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  nl: [['“', '”']],
  en: [['“', '”']],
}

/** What is no sentence: rules of a page, addresses, names of keys. */
const CODE = /https?:\S+|`[^`]*`/g

describe.each(LANGUAGE_CODES)('the marks of %s', (language) => {
  const texts = [...textsOf(language)]
    .filter(([key]) => !TITLES.test(key))
    .map(([key, text]) => [key, filled(text)] as const)

  test.each(Object.entries(MARKS[language]))('there is never %s', (_, mark) => {
    expect(texts.filter(([, text]) => mark.test(text))).toEqual([])
  })

  test('no quote or apostrophe is a straight one', () => {
    expect(texts.filter(([, text]) => /["']/.test(text))).toEqual([])
  })

  test.each(PAIRS[language])('%s never stands without %s', (open, close) => {
    expect(texts.filter(([, text]) => text.split(open).length !== text.split(close).length)).toEqual([])
  })
})

/** A text with something in its blanks, and without what is no sentence. */
function filled(text: string): string {
  return text.replaceAll(/\{\{[^}]*\}\}/g, 'x').replaceAll(CODE, 'x')
}
