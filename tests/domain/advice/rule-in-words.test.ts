import { describe, expect, test } from 'vitest'
import type { Condition } from '@/domain/advice/condition'
import { ruleInWords } from '@/domain/advice/rule-in-words'
import type { Rule } from '@/domain/advice/rule'
import { RULES } from '@/domain/advice/rules'
import { say } from '@/domain/message'
import { PHASES } from '@/domain/instrument/axes'
import { wordsOf } from '@/domain/instrument/words-of'
import { LANGUAGE_CODES, type Language } from '@/i18n/languages'
import { inWords } from '../../support/in-words'

describe.each(LANGUAGE_CODES)('a rule in words, in %s', (language) => {
  test.each(RULES)('$id is one whole sentence', (rule) => {
    const sentence = sentenceOf(rule, language)
    expect(sentence).toMatch(/^[^.]+\.$/)
    expect(sentence).not.toMatch(/\{\{|\}\}|undefined|null|NaN|:[a-z]+\./)
  })

  test.each(RULES)('$id names everything that decides', (rule) => {
    const sentence = sentenceOf(rule, language)
    for (const part of partsOf(rule.when))
      for (const named of namesIn(part, language)) expect(sentence).toContain(named)
  })

  test('a rule per phase names its phase', () => {
    for (const rule of RULES.filter(({ perPhase }) => perPhase === true))
      for (const phase of PHASES)
        expect(inWords(ruleInWords(rule, phase), language)).toContain(
          inWords(say(`instrument:phase.${phase}.name`), language),
        )
  })
})

describe('in Dutch', () => {
  test.each([
    [
      'R28',
      'Dit verschijnt vanaf de fase Vormgeven, als het antwoord op ‘Voor elke actie zijn de uren en het budget vrijgemaakt’ hoogstens ‘Gedeeltelijk’ is.',
    ],
    [
      'R29',
      'Dit verschijnt als het antwoord op ‘We vinden onszelf terug in de waarden van elke partner’ hoogstens ‘Een begin’ is, of als het antwoord op ‘We vinden onszelf terug in de waarden van elke partner’ ‘Gedeeltelijk’ is en de samenwerking het hart van de kernopdracht raakt.',
    ],
    [
      'R44',
      'Dit verschijnt als het antwoord op ‘De partners vertrouwen elkaar genoeg om moeilijke punten te bespreken’ minstens ‘Grotendeels’ is en vanaf de fase Uitvoeren en vernieuwen ook het antwoord op ‘De partners zeggen het elkaar als er iets fout loopt’ minstens ‘Grotendeels’ is.',
    ],
    ['R21', 'Dit verschijnt als de fase Delen onder 40 scoort en die fase geen overgeslagen stap is.'],
    [
      'R13',
      'Dit verschijnt als verdieping in de fase Vormgeven meer dan 10 punten voorloopt op vooruitgang en de fase minstens 25 haalt.',
    ],
  ])('%s reads as a sentence', (id, words) => {
    expect(RULES.filter((rule) => rule.id === id).map((rule) => sentenceOf(rule, 'nl'))).toEqual([words])
  })
})

function sentenceOf(rule: Rule, language: Language) {
  return inWords(ruleInWords(rule, rule.perPhase === true ? 'P2' : null), language)
}

/** Every condition in a condition, itself included. */
function partsOf(condition: Condition): readonly Condition[] {
  if (condition.is === 'all' || condition.is === 'any') return [condition, ...condition.of.flatMap(partsOf)]
  if (condition.is === 'from-phase' || condition.is === 'also-from-phase')
    return [condition, ...partsOf(condition.when)]
  return [condition]
}

/** The numbers, questions, levels, phases and themes of a condition, as they must stand in its words. */
function namesIn(condition: Condition, language: Language): readonly string[] {
  return Object.entries(condition).flatMap(([name, value]) => {
    switch (name) {
      case 'item':
        return [inWords(wordsOf(value).statement, language).replace(/\.$/, '')]
      case 'items':
        return (value as never[]).map((item) => inWords(wordsOf(item).statement, language).replace(/\.$/, ''))
      case 'phase':
      case 'from':
        return value === 'any' || condition.is === 'no-hard-skip'
          ? []
          : [inWords(say(`instrument:phase.${value}.name`), language)]
      case 'theme':
        return [inWords(say(`instrument:theme.${value}.name`), language)]
      case 'level':
        return [
          /item/.test(condition.is) ? inWords(say(`instrument:scale.level.${value}.label`), language) : `${value}`,
        ]
      case 'score':
      case 'by':
      case 'within':
      case 'percent':
        return [`${value}`]
      default:
        return []
    }
  })
}
