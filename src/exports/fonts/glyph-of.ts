import type { FontFile } from './font-file'

/** The number of the glyph for a character; 0, the box for what is missing, when the font has none. */
export function glyphOf(font: FontFile, code: number): number {
  const { view } = font
  const map = unicodeMap(font)
  const doubled = view.getUint16(map + 6)
  const [ends, starts] = [map + 14, map + 16 + doubled]
  for (let segment = 0; segment < doubled; segment += 2) {
    if (view.getUint16(ends + segment) < code) continue
    const start = view.getUint16(starts + segment)
    if (start > code) return 0
    const shift = view.getUint16(starts + doubled + segment)
    const place = starts + 2 * doubled + segment
    const offset = view.getUint16(place)
    if (offset === 0) return (code + shift) & 0xffff
    const glyph = view.getUint16(place + offset + 2 * (code - start))
    return glyph === 0 ? 0 : (glyph + shift) & 0xffff
  }
  return 0
}

/** Units from the start of a glyph to the start of the next. */
export function advanceOf({ view, table }: FontFile, glyph: number): number {
  const last = view.getUint16(table('hhea') + 34) - 1
  return view.getUint16(table('hmtx') + 4 * Math.min(glyph, last))
}

/** Where the list of characters by segments begins. */
function unicodeMap({ view, table }: FontFile): number {
  const maps = table('cmap')
  for (let entry = 0; entry < view.getUint16(maps + 2); entry += 1) {
    const map = maps + view.getUint32(maps + 8 + 8 * entry)
    if (view.getUint16(map) === SEGMENTS) return map
  }
  throw new Error('The font has no list of characters by segments.')
}

/** The form of a list that has all characters of two bytes. */
const SEGMENTS = 4
