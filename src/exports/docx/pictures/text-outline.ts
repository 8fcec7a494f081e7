import type { Point } from '@/domain/pictures/drawing'
import type { Weight } from '../../documents/block'
import type { WordedShape } from '../../documents/worded-drawing'
import type { Ring } from '../../fonts/flattened'
import { FONT_DATA } from '../../fonts/font-data'
import { openFont, type FontFile } from '../../fonts/font-file'
import { advanceOf, glyphOf } from '../../fonts/glyph-of'
import { outlineOf } from '../../fonts/glyph-outline'

/** The words of a picture as outlines, in the units of the picture: its letters stand where a reader of the SVG sees them. */
export function textOutline({
  at,
  text,
  size,
  anchor,
  weight,
}: Extract<WordedShape, { kind: 'text' }>): readonly Ring[] {
  const letters = Array.from(text, (letter) => letterOf(letter.codePointAt(0) ?? 0, weight))
  const width = letters.reduce((sum, { advance }) => sum + advance, 0)
  let from = at.x - width * BEFORE[anchor] * size
  return letters.flatMap(({ rings, advance }) => {
    const start = from
    from += advance * size
    const placed = ({ x, y }: Point): Point => ({ x: start + x * size, y: at.y - y * size })
    return rings.map((ring) => ring.map(placed))
  })
}

/** How much of a text stands before its place. */
const BEFORE = { start: 0, middle: 0.5, end: 1 } as const

/** A letter at size one, y upward. */
interface Letter {
  readonly rings: readonly Ring[]
  readonly advance: number
}

function letterOf(code: number, weight: Weight): Letter {
  const known = LETTERS[weight].get(code)
  if (known !== undefined) return known
  const font = fontOf(weight)
  const glyph = glyphOf(font, code)
  const letter = glyph === 0 ? BOX : inEms(outlineOf(font, glyph), advanceOf(font, glyph), font.unitsPerEm)
  LETTERS[weight].set(code, letter)
  return letter
}

function inEms(rings: readonly Ring[], advance: number, unitsPerEm: number): Letter {
  const sized = ({ x, y }: Point): Point => ({ x: x / unitsPerEm, y: y / unitsPerEm })
  return { rings: rings.map((ring) => ring.map(sized)), advance: advance / unitsPerEm }
}

/** What is seen of a character that the font lacks. */
const BOX: Letter = { rings: [square(0.07, 0.65, 0, 0.64), square(0.602, 0.118, 0.048, 0.592)], advance: 0.72 }

/** Named from its right to its left, it turns the other way, and is a hole. */
function square(left: number, right: number, bottom: number, top: number): Ring {
  return [
    { x: left, y: bottom },
    { x: right, y: bottom },
    { x: right, y: top },
    { x: left, y: top },
  ]
}

const LETTERS: Readonly<Record<Weight, Map<number, Letter>>> = { regular: new Map(), bold: new Map() }
const FONTS = new Map<Weight, FontFile>()

function fontOf(weight: Weight): FontFile {
  const font = FONTS.get(weight) ?? openFont(Uint8Array.from(atob(FONT_DATA[weight]), (sign) => sign.charCodeAt(0)))
  FONTS.set(weight, font)
  return font
}
