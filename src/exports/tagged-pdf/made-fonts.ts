import type { jsPDF } from 'jspdf'
import type { Glyph } from './glyph'
import { insideOf } from './inside'
import { writeMadeFont } from './write-made-font'

/** Where a glyph stands: the family of its font, and the characters that show it: more than one where its text is long. */
export interface GlyphPlace {
  readonly family: string
  readonly characters: string
}

/** Letters: no step on the way to the file takes them for more than that. */
const CHARACTERS =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ'

/** In units of UTF-16: Poppler passes over what is longer, without a word. */
export const LONGEST_TEXT = 60

/** Fonts of a document that are made while it is painted, of glyphs that no font file has. */
export class MadeFonts {
  readonly #paper: jsPDF
  readonly #file: string
  readonly #fonts = new Map<string, Glyph[]>()
  readonly #places = new Map<string, GlyphPlace>()

  /** `file` is any font file that the document knows already: jsPDF takes no font without one, and writes none of it. */
  constructor(paper: jsPDF, file: string) {
    this.#paper = paper
    this.#file = file
    const inside = insideOf(paper)
    inside.events.subscribe('putFont', ({ font }) => {
      const glyphs = this.#fonts.get(font.fontName)
      if (glyphs === undefined) return
      font.objectNumber = writeMadeFont(inside, new Map(glyphs.map((glyph, index) => [codeOf(index), glyph])))
      font.isAlreadyPutted = true
    })
  }

  /** The place of a glyph; it is made only when there is none yet under this key. */
  place(key: string, make: () => Glyph): GlyphPlace {
    const known = this.#places.get(key)
    if (known !== undefined) return known
    const glyph = make()
    const [text = '', ...more] = partsOf(glyph.text)
    const added: readonly Glyph[] = [
      { ...glyph, text },
      ...more.map((part): Glyph => ({ text: part, width: 0, form: { kind: 'nothing' } })),
    ]
    const [family, glyphs] = this.#roomy(added.length)
    const place = { family, characters: CHARACTERS.slice(glyphs.length, glyphs.length + added.length) }
    glyphs.push(...added)
    this.#places.set(key, place)
    return place
  }

  #roomy(more: number): readonly [string, Glyph[]] {
    const last = [...this.#fonts].at(-1)
    if (last !== undefined && last[1].length + more <= CHARACTERS.length) return last
    const family = `Made ${this.#fonts.size + 1}`
    const glyphs: Glyph[] = []
    this.#fonts.set(family, glyphs)
    this.#paper.addFont(this.#file, family, 'normal', undefined, 'StandardEncoding')
    return [family, glyphs]
  }
}

/** A text in parts that every reader takes for what one glyph means. */
function partsOf(text: string): readonly string[] {
  const parts = ['']
  for (const character of text) {
    if ((parts.at(-1) ?? '').length + character.length > LONGEST_TEXT) parts.push('')
    parts[parts.length - 1] += character
  }
  // Text beyond what one font can hold is dropped: no sign that a person reads has so many marks.
  return parts.slice(0, CHARACTERS.length)
}

function codeOf(index: number): number {
  return CHARACTERS.charCodeAt(index)
}
