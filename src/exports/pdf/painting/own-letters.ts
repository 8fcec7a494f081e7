import type { jsPDF } from 'jspdf'
import type { Weight } from '../../documents/block'
import type { Ink } from '../../documents/inks'
import { glyphCodes, insideOf, pdfNumber, type FontEntry, type Inside } from '../../tagged-pdf/inside'
import { FAMILY, FONT_STYLES } from './paper'

/** How letters are written: their size in points. */
export interface Letters {
  readonly size: number
  readonly weight: Weight
  readonly ink: Ink
}

/**
 * Writes letters that the fonts of the reports have. It writes what jsPDF's `text` comes down to for one line of these:
 * that looks for Arabic and for directions in each of thousands of texts first, which takes most of the time of painting.
 */
export class OwnLetters {
  readonly #paper: jsPDF
  readonly #inside: Inside
  readonly #inks: Readonly<Record<Ink, string>>
  readonly #colours: Readonly<Record<Ink, string>>
  readonly #nibs = new Map<Weight, Nib>()

  constructor(paper: jsPDF, inks: Readonly<Record<Ink, string>>) {
    this.#paper = paper
    this.#inside = insideOf(paper)
    this.#inks = inks
    this.#colours = coloursOf(inks)
  }

  /** Writes a text; x is its start, y its baseline, from the top left corner of the page. */
  write(text: string, x: number, y: number, { size, weight, ink }: Letters): void {
    const nib = this.#nibs.get(weight)
    if (nib !== undefined) {
      const place = `${pdfNumber(x)} ${pdfNumber(this.#inside.pageSize.getHeight() - y)} Td`
      this.#inside.write(
        `BT /${nib.key} ${pdfNumber(size)} Tf ${this.#colours[ink]} ${place} <${nib.codes(text)}> Tj ET`,
      )
    } else if (text !== '') {
      // jsPDF puts a font into the file once it wrote with it itself.
      this.#paper.setFont(FAMILY, FONT_STYLES[weight]).setFontSize(size).setTextColor(this.#inks[ink]).text(text, x, y)
      this.#nibs.set(weight, new Nib(this.#paper, weight))
    }
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
