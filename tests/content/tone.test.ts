import { describe, expect, test } from 'vitest'
import { RULES } from '@/domain/advice/rules'
import { LANGUAGE_CODES, type Language } from '@/i18n/languages'
import { allTexts, textsOf } from '../support/locale-texts'

/** Small words that only one of the languages has, so that they give its sentences away. */
const SMALL_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: words(`
    aan als alle bij dat de deze dit doen dus een eerst eigen elk elke en er geen geeft gaat haar heb hebben heeft het
    hier hij hoe hun iemand iets jij jou jullie kan kunnen maar mee meer met mijn moet naar niet nog nu ook omdat ons
    onze op samen staat te tot tussen uit van vanaf veel voor waar waarom wanneer wat welke wie wij wil wordt worden ze
    zelf zich zijn zo zonder zou
  `),
  en: words(`
    about after again all also an and any are because been before being between but by can could do does each every for
    from have he her here his how if into it its just like makes may more most must my not now on only or other our out
    own she should so some than that the their them then there these they this those to too under until up us very what
    when where which while who whose why will with would yet you your
  `),
}

/** Titles of texts stand in every language as they were published, and names as people bear them. */
const TITLES = /^(sources:|print:(sources|titles)\.|about:sources\.(model|text))/
const NAMES = /De Linde/g

/** A person is spoken to as "je", never with the polite form. */
const POLITE = /(?<![\p{L}’'])(u|uw|uwe|uzelf)(?![\p{L}’'])/iu

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

  test('a Dutch text says "je"', () => {
    expect([...textsOf('nl')].filter(([, text]) => POLITE.test(text))).toEqual([])
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

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** A text without its blanks and names, cut at the ends of sentences. */
function sentencesOf(text: string): readonly string[] {
  return text
    .replaceAll(/\{\{[^}]*\}\}/g, ' ')
    .replaceAll(NAMES, ' ')
    .split(/[.?!:;]+/)
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}’']+/gu) ?? []
}

function count(sentence: string, small: ReadonlySet<string>): number {
  return wordsIn(sentence).filter((word) => small.has(word)).length
}
