import { describe, expect, test } from 'vitest'
import { ITEMS } from '@/domain/instrument/items'
import { MODULE_ITEMS } from '@/domain/instrument/module-items'
import { SOURCE_GROUPS, SOURCES } from '@/domain/instrument/sources'
import { LANGUAGE_CODES } from '@/i18n/languages'
import { inWords } from '../support/in-words'

const CITED = new Set([...ITEMS, ...MODULE_ITEMS].flatMap(({ sources }) => sources))
const CODES = SOURCES.map(({ code }) => code)

describe('the sources', () => {
  test('every question rests on at least one source', () => {
    expect([...ITEMS, ...MODULE_ITEMS].filter(({ sources }) => sources.length === 0)).toEqual([])
  })

  test('every cited code is a source, and stands there once', () => {
    expect([...CITED].filter((code) => !CODES.includes(code))).toEqual([])
    expect(new Set(CODES).size).toBe(CODES.length)
  })

  test('every source is cited, but for the book of the model', () => {
    expect(CODES.filter((code) => !CITED.has(code))).toEqual(['KO'])
  })

  test('every group has a source, and the groups follow each other in their order', () => {
    expect([...new Set(SOURCES.map(({ group }) => group))]).toEqual(SOURCE_GROUPS)
  })

  test.each(LANGUAGE_CODES)('every source and group is worded, in %s', (language) => {
    for (const code of CODES) expect(inWords({ key: `sources:reference.${code}` }, language)).not.toBe('')
    for (const group of SOURCE_GROUPS) {
      expect(inWords({ key: `sources:group.${group}.name` }, language)).not.toBe('')
      expect(inWords({ key: `sources:group.${group}.explain` }, language)).toMatch(/\.$/)
    }
  })
})
