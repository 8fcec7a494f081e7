import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Workshop } from '@/domain/answers/workshop'
import { FILE_LIMIT } from '@/platform/platform'
import { checkSum } from '@/storage/check-sum'
import { readDossier } from '@/storage/read-dossier'
import { writeDossier } from '@/storage/write-dossier'
import { anyText } from '../support/any-dossier'
import { aContribution, anyContribution, aTableOfTwo, contributions, NORTH } from '../support/a-table-of-two'

describe('the text of a workshop', () => {
  test('is what JSON makes of it, however many take part and whatever they write', () => {
    const parts = fc.tuple(fc.array(anyContribution(), { maxLength: 120 }), anyText(), anyText())
    fc.assert(
      fc.property(parts, ([all, title, said]) => {
        const workshop = { ...aTableOfTwo({ contributions: all, points: { 'P1.M.D.1': { said, agreed: '' } } }), title }
        expect(writeDossier(workshop)).toBe(plain(workshop))
        expect(writeDossier({ ...workshop, title: 'anders' })).toBe(plain({ ...workshop, title: 'anders' }))
      }),
      { numRuns: 100 },
    )
  })

  test('is so for members that nobody knows, also when they say what the writer says to itself', () => {
    const many = aTableOfTwo({ contributions: contributions(60) })
    for (const odd of ['contributions stand here', '"contributions stand here"']) {
      const workshop = { ...many, title: odd, mood: { contributions: odd } }
      expect(writeDossier(workshop)).toBe(plain(workshop))
    }
  })

  test('goes without white space where it would be too large with it', () => {
    const note = 'a'.repeat(950)
    const large = aTableOfTwo({ contributions: contributions(8_000, () => ({ notes: { 'P1.M.D.1': note } })) })
    const { workshop, ...others } = large
    const dense = `${JSON.stringify({ format: 'weloverwogen/workshop', version: 1, ...others, workshop })}\n`
    expect([plain(large).length > FILE_LIMIT, dense.length > FILE_LIMIT]).toEqual([true, false])
    expect(writeDossier(large) === dense).toBe(true)
  })

  test('comes back as it was', () => {
    const seen = { ids: contributions(80).map(({ id }) => id), former: contributions(3, () => ({ handedIn: 0 })) }
    const workshop = aTableOfTwo({ contributions: contributions(80), shown: seen } satisfies Partial<Workshop>)
    expect(readDossier(writeDossier(workshop))).toEqual({ ok: true, value: workshop })
  })
})

describe('a workshop with two of one id', () => {
  test.each([
    ['contributions', aTableOfTwo({ contributions: [aContribution(), aContribution({ handedIn: 2 })] })],
    ['organisations', aTableOfTwo({ organisations: [NORTH, NORTH] })],
  ])('among its %s is damaged, as one would count twice', (at, workshop) => {
    expect(readDossier(writeDossier(workshop))).toEqual({
      ok: false,
      problem: { kind: 'damaged', at: `workshop.${at}` },
    })
  })
})

describe('the sum of a text', () => {
  test('is the CRC-32 of its UTF-16, whatever its length', () => {
    expect(checkSum('')).toBe('00000000')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => checkSum(text) === byTheBit(text)),
      { numRuns: 500 },
    )
  })
})

function plain(workshop: ReturnType<typeof aTableOfTwo>): string {
  return `${JSON.stringify({ format: 'weloverwogen/workshop', version: 1, ...workshop }, null, 2)}\n`
}

/** CRC-32 as its definition has it, one bit at a time. */
function byTheBit(text: string): string {
  let sum = 0xffffffff
  for (const byte of Buffer.from(text, 'utf16le')) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return ((sum ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0')
}
