import { describe, expect, test } from 'vitest'
import { RULES } from '@/domain/advice/rules'
import { LANGUAGE_CODES, SOURCE_LANGUAGE, type Language } from '@/i18n/languages'
import { allTexts, textsOf, TITLES } from '../support/locale-texts'
import { SMALL_WORDS } from '../support/small-words'

/** Names stand as people bear them. */
const NAMES = /De Linde/g

/** How a person is never spoken to: politely in Dutch, where it is "je". */
const WRONG_ADDRESS: Readonly<Partial<Record<Language, RegExp>>> = {
  nl: /(?<![\p{L}’'])(u|uw|uwe|uzelf)(?![\p{L}’'])/iu,
}

/** Words that turn a statement around, so that "fully" would no longer be the good end of the scale. */
const NEGATIONS: Readonly<Record<Language, RegExp>> = {
  nl: /(?<!\p{L})(niet|geen|nooit|niemand|nergens|niets)(?!\p{L})/iu,
  en: /(?<!\p{L})(not|no|never|nobody|nowhere|nothing|cannot)(?!\p{L})|n[’']t(?!\p{L})/iu,
}

describe('the tone', () => {
  test('no sentence of one language stands in another', () => {
    const strays = allTexts()
      .filter(({ key }) => !TITLES.test(key))
      .flatMap(({ language, key, text }) => sentencesOf(text).map((sentence) => ({ language, key, sentence })))
      .filter(({ language, sentence }) => {
        const own = count(sentence, SMALL_WORDS[language])
        return LANGUAGE_CODES.some((other) => other !== language && count(sentence, SMALL_WORDS[other]) > own)
      })
    expect(strays).toEqual([])
  })

  test('no small word is in two languages, or it would give nothing away', () => {
    const all = LANGUAGE_CODES.flatMap((language) => [...SMALL_WORDS[language]])
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([])
  })

  test.each(LANGUAGE_CODES)('a text speaks to a person as people of the field do, in %s', (language) => {
    const wrong = WRONG_ADDRESS[language]
    expect([...textsOf(language)].filter(([key, text]) => !TITLES.test(key) && wrong?.test(text))).toEqual([])
  })

  test('no sentence was left as it is in the source', () => {
    const source = textsOf(SOURCE_LANGUAGE)
    const left = allTexts()
      .filter(({ key, language }) => language !== SOURCE_LANGUAGE && !TITLES.test(key))
      .filter(({ key, text }) => text === source.get(key) && wordsIn(bare(text)).length > 3)
    expect(left).toEqual([])
  })

  test('an advice speaks to a room as it does to one person, but where it is about a decision of their own', () => {
    const ownDecision = RULES.filter(({ when }) => when.is === 'decision-differs').map(({ id }) => `advice:${id}.`)
    const said = [...textsOf('nl')].filter(([key]) =>
      /^advice:R\d+\.(title|why)$|^rules:(?!decision-differs)/.test(key),
    )
    const toOne = said.filter(([, text]) => /(?<!\p{L})(je|jij|jou|jouw)(?!\p{L})/iu.test(text))
    expect(toOne.filter(([key]) => !ownDecision.some((own) => key.startsWith(own)))).toEqual([])
  })

  test.each(LANGUAGE_CODES)('no statement says what is not, in %s', (language) => {
    const statements = statementsOf(language)
    expect(statements).toHaveLength(71)
    expect(statements.filter(([, text]) => NEGATIONS[language].test(text))).toEqual([])
  })

  test.each(LANGUAGE_CODES)('a statement is one sentence, short enough to read aloud, in %s', (language) => {
    const statements = statementsOf(language)
    expect(statements.filter(([, text]) => !/^[^.?!]+\.$/.test(text) || wordsIn(text).length > 20)).toEqual([])
  })
})

function statementsOf(language: Language) {
  return [...textsOf(language)].filter(([key]) => /^(items|modules):.*\.statement$/.test(key))
}

/** A text without its blanks and names, cut at the ends of sentences. */
function sentencesOf(text: string): readonly string[] {
  return bare(text).split(/[.?!:;]+/)
}

function bare(text: string): string {
  return text.replaceAll(/\{\{[^}]*\}\}/g, ' ').replaceAll(NAMES, ' ')
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}’']+/gu) ?? []
}

function count(sentence: string, small: ReadonlySet<string>): number {
  // Of "d’une" the whole and its parts.
  const words = wordsIn(sentence).flatMap((word) => [...new Set([word, ...word.split(/[’']/)])])
  return words.filter((word) => small.has(word)).length
}
