import type { jsPDF } from 'jspdf'
import type { Glyph } from './glyph'
import { insideOf } from './inside'
import { writeMadeFont } from './write-made-font'

/** Where a glyph stands: the family of its font, and the character that shows it. */
export interface GlyphPlace {
  readonly family: string
  readonly character: string
}

/** Letters: no step on the way to the file takes them for more than that. */
const CHARACTERS =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ'

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
    const [family, glyphs] = this.#roomy()
    const place = { family, character: String.fromCharCode(codeOf(glyphs.length)) }
    glyphs.push(make())
    this.#places.set(key, place)
    return place
  }

  #roomy(): readonly [string, Glyph[]] {
    const last = [...this.#fonts].at(-1)
    if (last !== undefined && last[1].length < CHARACTERS.length) return last
    const family = `Made ${this.#fonts.size + 1}`
    const glyphs: Glyph[] = []
    this.#fonts.set(family, glyphs)
    this.#paper.addFont(this.#file, family, 'normal', undefined, 'StandardEncoding')
    return [family, glyphs]
  }
}

function codeOf(index: number): number {
  return CHARACTERS.charCodeAt(index)
}
