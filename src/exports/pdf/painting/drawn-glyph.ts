import type { DrawnPicture, DrawnText } from '@/domain/drawn-text'
import type { Glyph, GlyphForm } from '../../tagged-pdf/glyph'
import { traceOutline } from './trace-outline'

/** What the machine drew, as a glyph: colours stay pixels, anything else becomes an outline that is sharp at any size. */
export function drawnGlyph(text: string, { width, picture }: DrawnText): Glyph {
  return { text, width: Math.round(width * 1000), form: formOf(picture()) }
}

function formOf(picture: DrawnPicture | null): GlyphForm {
  if (picture === null) return { kind: 'nothing' }
  const { left, top, columns, rows, pixelsPerEm, cover, colours } = picture
  const unit = 1000 / pixelsPerEm
  if (colours !== null) {
    const [width, height] = [columns * unit, rows * unit]
    return {
      kind: 'image',
      left: left * 1000,
      bottom: top * 1000 - height,
      width,
      height,
      columns,
      rows,
      colours,
      cover,
    }
  }
  const rings = traceOutline({ columns, rows, cover }).map((ring) =>
    ring.map(({ x, y }) => ({ x: Math.round(left * 1000 + x * unit), y: Math.round(top * 1000 - y * unit) })),
  )
  return rings.length === 0 ? { kind: 'nothing' } : { kind: 'outline', rings }
}
