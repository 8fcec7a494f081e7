import type { Block } from '../documents/block'
import type { PaperDocument } from '../documents/document'
import { allBlocks } from './all-blocks'
import { MEASURES, type Measures } from './measures'
import type { Pictures } from './pictures/pictures'

/** What lies at hand while one document is written: its measures, its pictures, and what was counted so far. */
export class Desk {
  readonly measures: Measures
  readonly pictures: Pictures
  readonly #bookmarks: ReadonlyMap<string, Bookmark>
  #lists = 0
  #pictures = 0

  constructor({ format, sections }: Pick<PaperDocument, 'format' | 'sections'>, pictures: Pictures) {
    this.measures = MEASURES[format]
    this.pictures = pictures
    this.#bookmarks = bookmarksOf(sections.flat())
  }

  /** The place that an anchor stands for; undefined when no heading has it. */
  bookmark(anchor: string): Bookmark | undefined {
    return this.#bookmarks.get(anchor)
  }

  /** A number for a list that begins at one. */
  nextList(): number {
    this.#lists += 1
    return this.#lists
  }

  /** A number for a picture, in no other way used in the document. */
  nextPicture(): number {
    this.#pictures += 1
    return this.#pictures
  }
}

/** A named place in a document. */
export interface Bookmark {
  readonly id: number
  readonly name: string
}

/** Word takes letters, digits and low lines, forty at most, and no capital tells two names apart. */
function bookmarksOf(blocks: readonly Block[]): ReadonlyMap<string, Bookmark> {
  const anchors = allBlocks(blocks).flatMap((block) => (block.kind === 'heading' ? [block.anchor] : []))
  return new Map(
    [...new Set(anchors)].map((anchor, id) => [
      anchor,
      { id, name: `${anchor.replaceAll(/[^A-Za-z0-9]+/g, '_').replace(/^[^A-Za-z]+/, '')}_${id}`.slice(-40) },
    ]),
  )
}
