import { jsPDF } from 'jspdf'
import regular from '../fonts/report-sans-regular.ttf?inline'
import semibold from '../fonts/report-sans-semibold.ttf?inline'
import type { Weight } from '../../documents/block'
import type { Face } from '../writing/face'
import { insideOf, setVersion, type FontEntry } from '../../tagged-pdf/inside'

export const FAMILY = 'Report Sans'
const FILES = { regular, bold: semibold } as const

/** How jsPDF names our two weights. */
export const FONT_STYLES: Readonly<Record<Weight, string>> = { regular: 'normal', bold: 'bold' }

/** An empty document with its fonts; it pauses after each. */
export async function openPaper(pause: () => Promise<void>): Promise<jsPDF> {
  const paper = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true, floatPrecision: 2 })
  for (const weight of ['regular', 'bold'] as const) {
    paper.addFileToVFS(`${weight}.ttf`, FILES[weight].slice(FILES[weight].indexOf(',') + 1))
    paper.addFont(`${weight}.ttf`, FAMILY, FONT_STYLES[weight], undefined, 'Identity-H')
    await pause()
  }
  setVersion(paper)
  return paper
}

/** What writing asks of the fonts of a document. */
export function faceOf(paper: jsPDF): Face {
  const fonts: Readonly<Record<Weight, FontEntry>> = {
    regular: insideOf(paper).getFont(FAMILY, FONT_STYLES.regular),
    bold: insideOf(paper).getFont(FAMILY, FONT_STYLES.bold),
  }
  const widths = { regular: new Map<number, number>(), bold: new Map<number, number>() }
  const advance = (code: number, weight: Weight): number => {
    const known = widths[weight].get(code)
    if (known !== undefined) return known
    const { metadata } = fonts[weight]
    const width = metadata.widthOfGlyph(metadata.characterToGlyph(code)) / 1000
    widths[weight].set(code, width)
    return width
  }
  return {
    has: (code) => Object.values(fonts).every(({ metadata }) => metadata.characterToGlyph(code) !== 0),
    width: (text, weight, size) => {
      let sum = 0
      for (let at = 0; at < text.length; at++) sum += advance(text.charCodeAt(at), weight)
      return sum * size
    },
  }
}
