import type { jsPDF } from 'jspdf'
import { RIGHT_TO_LEFT } from '@/domain/right-to-left'
import type { Weight } from '../../documents/block'
import { INKS, type Ink } from '../../documents/inks'
import type { Element } from '../../tagged-pdf/element'
import { MadeFonts, type GlyphPlace } from '../../tagged-pdf/made-fonts'
import { Tagging } from '../../tagged-pdf/tagging'
import type { Face } from '../writing/face'
import { asItStands } from '../writing/levels'
import { isPlain } from '../writing/plain'
import { signsOf, stretchesOf } from '../writing/stretches'
import { boxGlyph } from './box-glyph'
import { drawnGlyph } from './drawn-glyph'
import { OwnLetters, type Letters } from './own-letters'
import { FONT_FILE } from './paper'

/** How a text is written, and what it is a part of. */
export interface Hand extends Letters {
  /** null where what is open is all that it belongs to. */
  readonly element: Element | null
}

/** Writes texts on pages: in our own fonts, and in glyphs of what the machine draws. */
export class Pen {
  /** Signs of which only a box can be seen. */
  readonly missing = new Set<string>()

  readonly tagging: Tagging
  readonly #letters: OwnLetters
  readonly #made: MadeFonts

  constructor(
    readonly paper: jsPDF,
    readonly face: Face,
    readonly inks: Readonly<Record<Ink, string>> = INKS,
    /** Those of pictures, which have a meaning and so do not take the colour of an organisation. */
    readonly pictureInks: Readonly<Record<Ink, string>> = INKS,
  ) {
    this.#letters = new OwnLetters(paper, this.inks)
    this.tagging = new Tagging(paper)
    this.#made = new MadeFonts(paper, FONT_FILE)
  }

  /** Writes a text of one direction from a place on the baseline on. */
  write(text: string, x: number, y: number, { element, ...letters }: Hand): void {
    if (isPlain(text)) {
      if (element !== null) this.tagging.begin(element)
      this.#letters.write(text, x, y, letters)
      return
    }
    for (const stretch of stretchesOf(text, this.face)) {
      if (element !== null) this.tagging.begin(element)
      if (stretch.own) this.#letters.write(stretch.text, x, y, letters)
      else this.#draw(stretch.text, x, y, letters, element)
      x += this.face.width(stretch.text, letters.weight, letters.size)
    }
  }

  #draw(text: string, x: number, y: number, { size, weight, ink }: Letters, element: Element | null): void {
    const { family, characters } = this.#glyph(text, weight)
    const paint = () => {
      this.paper.setFont(family, 'normal').setFontSize(size).setTextColor(this.inks[ink]).text(characters, x, y)
    }
    if (isTurned(text)) this.tagging.turned(text, element, paint)
    else paint()
  }

  #glyph(text: string, weight: Weight): GlyphPlace {
    const drawn = this.face.drawn(text, weight)
    if (drawn === null) {
      const signs = signsOf(text)
      for (const sign of signs) if (this.face.drawn(sign, 'regular') === null) this.missing.add(sign)
      return this.#made.place(text, () => boxGlyph(onPage(text), signs.length))
    }
    // Colours know no weight.
    const key = PICTURE.test(text) ? `${text} in colours` : `${text} ${weight}`
    return this.#made.place(key, () => drawnGlyph(onPage(text), drawn))
  }
}

const PICTURE = /^\p{Emoji_Presentation}|\ufe0f/u

/** Readers turn round what runs from right to left, since most files give it as it stands on the page; so do we. */
function isTurned(text: string): boolean {
  return RIGHT_TO_LEFT.test(text) && asItStands(text) !== text
}

function onPage(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? asItStands(text) : text
}
