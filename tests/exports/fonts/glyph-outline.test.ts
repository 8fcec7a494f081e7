import { assert, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Weight } from '@/exports/documents/block'
import { FONT_DATA } from '@/exports/fonts/font-data'
import { openFont } from '@/exports/fonts/font-file'
import { advanceOf, glyphOf } from '@/exports/fonts/glyph-of'
import { glyphPlace, outlineOf } from '@/exports/fonts/glyph-outline'

const WEIGHTS: readonly Weight[] = ['regular', 'bold']
const FONTS = {
  regular: openFont(Buffer.from(FONT_DATA.regular, 'base64')),
  bold: openFont(Buffer.from(FONT_DATA.bold, 'base64')),
}

describe.each(WEIGHTS)('letters of the %s font', (weight) => {
  const font = FONTS[weight]
  const ringsOf = (letter: string) => outlineOf(font, glyphOf(font, letter.codePointAt(0) ?? 0))

  test.each([
    [' ', 0],
    ['l', 1],
    ['C', 1],
    ['O', 2],
    ['i', 2],
    ['B', 3],
    ['8', 3],
    ['%', 5],
    ['é', 2],
    ['ï', 3],
    ['Å', 4],
  ])('"%s" has %i rings', (letter, rings) => {
    expect(ringsOf(letter)).toHaveLength(rings)
  })

  test('all lie within the box that the font gives them, and reach its edges', () => {
    assert(
      property(integer({ min: 0, max: 1451 }), (glyph) => {
        const points = outlineOf(font, glyph).flat()
        const { from, size } = glyphPlace(font, glyph)
        if (size === 0) {
          expect(points).toEqual([])
          return
        }
        const box = [2, 4, 6, 8].map((at) => font.view.getInt16(from + at))
        const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
        const found = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
        found.forEach((edge, index) => expect(Math.abs(edge - (box[index] ?? 0))).toBeLessThanOrEqual(4))
      }),
      { numRuns: 300 },
    )
  })

  test('an O and its hole turn in different ways', () => {
    const [outer, inner] = ringsOf('O').map((ring) =>
      ring.reduce((sum, { x, y }, index) => {
        const next = ring[(index + 1) % ring.length] ?? { x, y }
        return sum + x * next.y - next.x * y
      }, 0),
    )
    expect(Math.sign(outer ?? 0)).toBe(-Math.sign(inner ?? 0))
  })

  test('figures are all as wide, and an m is wider than an i', () => {
    const wide = (letter: string) => advanceOf(font, glyphOf(font, letter.codePointAt(0) ?? 0))
    expect(new Set(Array.from('0123456789', wide)).size).toBe(1)
    expect(wide('m')).toBeGreaterThan(2 * wide('i'))
    expect(font.unitsPerEm).toBe(1000)
  })

  test.each(['格', '\u{1f600}', '\uffff'])('"%s" is a character that the font lacks', (missing) => {
    expect(glyphOf(font, missing.codePointAt(0) ?? 0)).toBe(0)
    expect(ringsOf(missing)).toEqual([])
  })
})

test('what is no font is refused', () => {
  expect(() => openFont(new Uint8Array(40)).unitsPerEm).toThrow('no table "head"')
})
