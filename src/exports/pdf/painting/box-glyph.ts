import type { Glyph } from '../../tagged-pdf/glyph'

/** In ems. */
export const BOX_WIDTH = 0.72

/** A box for each of so many signs that nothing can draw: seen, while the text itself is still read and found. */
export function boxGlyph(text: string, signs: number): Glyph {
  const rings = Array.from({ length: signs }, (_, place) => {
    const from = place * BOX_WIDTH * 1000
    return [square(from, 0), square(from, LINE)]
  })
  return { text, width: signs * BOX_WIDTH * 1000, form: { kind: 'outline', rings: rings.flat() } }
}

/** In thousandths of the size. */
const LINE = 48

function square(from: number, inset: number) {
  const [left, right, bottom, top] = [from + 70 + inset, from + 650 - inset, inset, 640 - inset]
  return [
    { x: left, y: bottom },
    { x: right, y: bottom },
    { x: right, y: top },
    { x: left, y: top },
  ]
}
