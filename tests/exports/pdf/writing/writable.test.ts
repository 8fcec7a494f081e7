import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { faceOf, openPaper } from '@/exports/pdf/painting/paper'
import { writable } from '@/exports/pdf/writing/writable'

const FACE = faceOf(await openPaper(async () => {}))

describe('what a person typed', () => {
  test.each([
    [
      'stays as it is in the scripts of Europe',
      'Łódź, Șerban, Ελένη, Дмитро, Đặng, İğdır',
      'Łódź, Șerban, Ελένη, Дмитро, Đặng, İğdır',
    ],
    ['keeps its quotes, dashes, arrows and the euro', '‘a’ “b” – — … → € ≥ ½ ™', '‘a’ “b” – — … → € ≥ ½ ™'],
    ['keeps angle brackets and ampersands', '<script>&amp;', '<script>&amp;'],
    ['is composed where letters came in parts', 'Cafe\u0301', 'Café'],
    ['has a space for a tab and one line end for each kind', 'a\tb\r\nc\rd\u2028e', 'a b\nc\nd\ne'],
    ['loses what has no form', 'a\u0007b\u00adc\u200bd\ufeffe\u200ff', 'abcdef'],
    ['has the nearest sign where the font has one', '✅ klaar ❌', '✓ klaar ✗'],
    ['has plain letters for dressed-up ones', '𝐀𝓫 ﬁ', 'Ab fi'],
    ['keeps what the font lacks, and what shapes it', '👩‍👩‍👧‍👦|🇧🇪|👍🏽|שלום|می\u200cخواهم', '👩‍👩‍👧‍👦|🇧🇪|👍🏽|שלום|می\u200cخواهم'],
    ['loses marks of direction', '\u202eשלום\u202c \u2067a\u2069', 'שלום a'],
    ['keeps half a character', 'a\ud83d', 'a\ud83d'],
  ])('%s', (_, typed, written) => {
    expect(writable(typed, FACE)).toBe(written)
  })

  test('is not changed by being made writable twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const once = writable(typed, FACE)
        expect(writable(once, FACE)).toBe(once)
      }),
    )
  })
})
