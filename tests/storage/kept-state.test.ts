import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkSum } from '@/storage/check-sum'
import { readState, writeState } from '@/storage/kept-state'

const AT = new Date('2026-11-24T09:00:00.000Z')

describe('the text of a state', () => {
  test('comes back as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 99_999_999 }), (body, revision) => {
        expect(readState(writeState({ revision, at: AT, body }))).toEqual({ revision, at: AT, body })
      }),
    )
  })

  test('is not believed once a single sign of it is another', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.integer({ min: 1, max: 0xffff }), (body, at, change) => {
        const text = writeState({ revision: 1, at: AT, body })
        const place = text.length - 1 - (at % body.length)
        const sign = String.fromCharCode(text.charCodeAt(place) ^ change)
        expect(readState(text.slice(0, place) + sign + text.slice(place + 1))).toBeNull()
      }),
    )
  })

  test('is not believed when it was cut off', () => {
    const text = writeState({ revision: 7, at: AT, body: '{"title":"Noord"}' })
    for (let length = 0; length < text.length; length += 1) expect(readState(text.slice(0, length))).toBeNull()
  })

  test.each(['', '\n', '{}\n', 'null\nx', '{"format":"weloverwogen/state","version":2}\nx'])('%j is none', (text) => {
    expect(readState(text)).toBeNull()
  })
})

test('the sum is CRC-32 of the UTF-16 units, low half first', () => {
  // CRC-32 of the eight bytes of "12345678": here as units that hold two of them each.
  const pairs = String.fromCharCode(0x3231, 0x3433, 0x3635, 0x3837)
  expect(checkSum(pairs)).toBe('9ae0daaf')
  expect(checkSum('')).toBe('00000000')
})
