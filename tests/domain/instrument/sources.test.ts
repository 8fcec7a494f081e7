import { expect, test } from 'vitest'
import { ITEMS } from '@/domain/instrument/items'
import { MODULE_ITEMS } from '@/domain/instrument/module-items'
import { SOURCES, sourceOf } from '@/domain/instrument/sources'

const CITED = [...ITEMS, ...MODULE_ITEMS].flatMap(({ sources }) => sources)

test.each([...new Set(CITED)])('the code %s leads to a source', (code) => {
  expect(sourceOf(code)).toBeDefined()
})

test.each(SOURCES)('$code carries at least one statement', ({ code }) => {
  expect(CITED.some((cited) => sourceOf(cited)?.code === code)).toBe(true)
})

test('no code stands twice', () => {
  expect(new Set(SOURCES.map(({ code }) => code)).size).toBe(SOURCES.length)
})
