import { jsPDF } from 'jspdf'
import type { Weight } from '../../documents/block'
import { FONT_DATA } from '../../fonts/font-data'
import type { DrawnText, DrawText } from '@/domain/drawn-text'
import { BOX_WIDTH } from './box-glyph'
import type { Face } from '../writing/face'
import { isPlain } from '../writing/plain'
import { signsOf, stretchesOf } from '../writing/stretches'
import { insideOf, setVersion, type FontEntry } from '../../tagged-pdf/inside'

export const FAMILY = 'Report Sans'

/** A font file that every document has. */
export const FONT_FILE = 'regular.ttf'

/** How jsPDF names our two weights. */
export const FONT_STYLES: Readonly<Record<Weight, string>> = { regular: 'normal', bold: 'bold' }

/** An empty document with its fonts; it pauses after each. */
export async function openPaper(pause: () => Promise<void>): Promise<jsPDF> {
  const paper = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true, floatPrecision: 2 })
  for (const weight of ['regular', 'bold'] as const) {
    paper.addFileToVFS(`${weight}.ttf`, FONT_DATA[weight])
    paper.addFont(`${weight}.ttf`, FAMILY, FONT_STYLES[weight], undefined, 'Identity-H')
    await pause()
  }
  setVersion(paper)
  return paper
}

/** What writing asks of the fonts of a document, and of what draws what they lack. */
export function faceOf(paper: jsPDF, draw?: DrawText): Face {
  const fonts: Readonly<Record<Weight, FontEntry>> = {
    regular: insideOf(paper).getFont(FAMILY, FONT_STYLES.regular),
    bold: insideOf(paper).getFont(FAMILY, FONT_STYLES.bold),
  }
  const widths = { regular: unknownWidths(), bold: unknownWidths() }
  const had = new Map<number, boolean>()
  const pictures = { regular: new Map<string, DrawnText | null>(), bold: new Map<string, DrawnText | null>() }
  const advance = (code: number, weight: Weight): number => {
    const known = widths[weight][code]
    if (known !== undefined && !Number.isNaN(known)) return known
    const { metadata } = fonts[weight]
    const width = metadata.widthOfGlyph(metadata.characterToGlyph(code)) / 1000
    widths[weight][code] = width
    return width
  }
  const ownWidth = (text: string, weight: Weight): number => {
    let sum = 0
    for (let at = 0; at < text.length; at++) sum += advance(text.charCodeAt(at), weight)
    return sum
  }
  const face: Face = {
    has: (code) => {
      const known = had.get(code) ?? Object.values(fonts).every(({ metadata }) => metadata.characterToGlyph(code) !== 0)
      had.set(code, known)
      return known
    },
    drawn: (text, weight) => {
      const known = pictures[weight].get(text)
      if (known !== undefined) return known
      const drawn = draw?.(text, weight) ?? null
      pictures[weight].set(text, drawn)
      return drawn
    },
    width: (text, weight, size) => {
      if (isPlain(text)) return ownWidth(text, weight) * size
      const parts = stretchesOf(text, face).map((stretch) =>
        stretch.own
          ? ownWidth(stretch.text, weight)
          : (face.drawn(stretch.text, weight)?.width ?? signsOf(stretch.text).length * BOX_WIDTH),
      )
      return parts.reduce((sum, width) => sum + width, 0) * size
    },
  }
  return face
}

/** By the number of a character in UTF-16: not a number where it was not asked for yet. */
function unknownWidths(): Float64Array {
  return new Float64Array(0x10000).fill(Number.NaN)
}
