import { describe, expect, test } from 'vitest'
import { createI18n } from '@/i18n/create-i18n'
import { formatsFor } from '@/i18n/format'

const dutch = formatsFor('nl')
const english = formatsFor('en')

describe('numbers and dates', () => {
  test('a score is a whole number', () => {
    expect(dutch.score(38.333)).toBe('38')
    expect(dutch.score(0)).toBe('0')
    expect(english.score(99.5)).toBe('100')
  })

  test('a decimal is written as the language writes it', () => {
    expect(dutch.oneDecimal(71.44)).toBe('71,4')
    expect(english.oneDecimal(71.44)).toBe('71.4')
  })

  test('a share is a percentage', () => {
    expect(dutch.percent(85.714)).toMatch(/^86\s?%$/u)
    expect(english.percent(100)).toBe('100%')
  })

  test('a difference carries its sign, and none at zero', () => {
    expect([25, -8.3, 0, -0.2].map(dutch.signed)).toEqual(['+25', '−8', '0', '0'])
  })

  test('a day is the same day everywhere', () => {
    expect(dutch.date('2026-03-01')).toBe('1 maart 2026')
    expect(english.date('2026-03-01')).toBe('1 March 2026')
  })

  test('what is no date comes back as it came', () => {
    expect(dutch.date('ooit')).toBe('ooit')
    for (const day of ['2026-02-30', '2026-02-29', '2026-04-31', '2026-13-01']) expect(dutch.date(day)).toBe(day)
    expect(dutch.date('2028-02-29')).toBe('29 februari 2028')
  })

  test('a sentence within another loses its full stop, and nothing else', () => {
    expect(dutch.bare('Op papier staat wie wat investeert.')).toBe('Op papier staat wie wat investeert')
    expect(dutch.bare('Past dat?')).toBe('Past dat?')
  })

  test('a text gets a capital, an empty one stays empty', () => {
    expect(dutch.capital('één ambitie')).toBe('Één ambitie')
    expect(dutch.capital('')).toBe('')
    expect(dutch.small('Één ambitie')).toBe('één ambitie')
  })

  test('a text can ask for each of them by name, in its own language', () => {
    const instance = createI18n('nl', {
      probe: { all: '{{score, score}} {{score, oneDecimal}} {{word, capital}}', weight: '{{weight, number}}' },
    })
    instance.addResourceBundle('en', 'probe', { all: '{{score, oneDecimal}}' })
    expect(instance.t('probe:all', { score: 71.44, word: 'en', lng: 'nl' })).toBe('71 71,4 En')
    expect(instance.t('probe:all', { score: 71.44, lng: 'en' })).toBe('71.4')
    expect(instance.t('probe:weight', { weight: 1.25, lng: 'nl' })).toBe('1,25')
  })
})
