import type { jsPDF } from 'jspdf'
import type { Weight } from '../../documents/block'
import { inksWith, type Ink } from '../../documents/inks'
import { glyphCodes, insideOf, pdfNumber, type FontEntry } from '../../tagged-pdf/inside'
import { FAMILY, FONT_STYLES } from './paper'

/** How a text is written: its size in points. */
export interface Writing {
  readonly size: number
  readonly weight: Weight
  readonly ink: Ink
}

/** Writes texts on the page in hand; x is the start of the text, y its baseline, from the top left corner of the page. */
export interface Pen {
  write(text: string, x: number, y: number, writing: Writing): void
}

/**
 * A pen for letters that the fonts of the reports have. It writes what jsPDF's `text` comes down to for one line of these:
 * that looks for Arabic and for directions in each of thousands of texts first, which takes most of the time of painting.
 */
export function penOf(paper: jsPDF, accent: string | undefined): Pen {
  const inks = inksWith(accent)
  const inside = insideOf(paper)
  const height = inside.pageSize.getHeight()
  const colours = coloursOf(inks)
  const nibs = new Map<Weight, Nib>()
  return {
    write: (text, x, y, { size, weight, ink }) => {
      const nib = nibs.get(weight)
      if (nib === undefined && text !== '') {
        // jsPDF puts a font into the file once it wrote with it itself.
        paper.setFont(FAMILY, FONT_STYLES[weight]).setFontSize(size).setTextColor(inks[ink]).text(text, x, y)
        nibs.set(weight, new Nib(paper, weight))
      }
      if (nib === undefined) return
      const place = `${pdfNumber(x)} ${pdfNumber(height - y)} Td`
      inside.write(`BT /${nib.key} ${pdfNumber(size)} Tf ${colours[ink]} ${place} <${nib.codes(text)}> Tj ET`)
    },
  }
}

/** One weight of the font in use. */
class Nib {
  readonly key: string
  readonly #paper: jsPDF
  readonly #font: FontEntry
  readonly #known = new Map<string, string>()

  constructor(paper: jsPDF, weight: Weight) {
    this.#paper = paper
    this.#font = insideOf(paper).getFont(FAMILY, FONT_STYLES[weight])
    this.key = this.#font.id
  }

  /** The codes of the letters in the font; jsPDF notes each letter, the first time, as one to keep. */
  codes(text: string): string {
    let codes = ''
    for (const letter of text) {
      const known = this.#known.get(letter) ?? glyphCodes(this.#paper, letter, this.#font)
      this.#known.set(letter, known)
      codes += known
    }
    return codes
  }
}

/** Each ink as the operator that takes it up. */
function coloursOf(inks: Readonly<Record<Ink, string>>): Readonly<Record<Ink, string>> {
  return Object.fromEntries(Object.entries(inks).map(([ink, hex]) => [ink, operatorOf(hex)])) as Record<Ink, string>
}

/** In thousandths of red, green and blue. */
function operatorOf(hex: string): string {
  const parts = [1, 3, 5].map((at) => Math.round((Number.parseInt(hex.slice(at, at + 2), 16) / 255) * 1000) / 1000)
  return `${parts.join(' ')} rg`
}
