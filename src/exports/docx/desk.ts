import type { Block } from '../documents/block'
import type { PaperDocument } from '../documents/document'
import { inksWith, type Ink } from '../documents/inks'
import { allBlocks } from './all-blocks'
import { MEASURES, type Measures } from './measures'
import type { Pictures } from './pictures/pictures'

/** What lies at hand while one document is written: its measures, its pictures, and what was counted so far. */
export interface Desk {
  readonly measures: Measures
  /** Each ink as it is in this document. */
  readonly inks: Readonly<Record<Ink, string>>
  /** Points for the text in this place. */
  readonly width: number
  readonly pictures: Pictures
  /** The place that an anchor stands for; no entry when no heading has it. */
  readonly bookmarks: ReadonlyMap<string, Bookmark>
  /** A number for a list that begins at one. */
  readonly nextList: () => number
  /** A number for a picture, in no other way used in the document. */
  readonly nextPicture: () => number
}

/** A named place in a document. */
export interface Bookmark {
  readonly id: number
  readonly name: string
}

export function deskFor(
  { format, sections, accent }: Pick<PaperDocument, 'format' | 'sections' | 'accent'>,
  pictures: Pictures,
): Desk {
  const measures = MEASURES[format]
  return {
    measures,
    inks: inksWith(accent),
    width: measures.width,
    pictures,
    bookmarks: bookmarksOf(sections.flat()),
    nextList: counter(),
    nextPicture: counter(),
  }
}

function counter(): () => number {
  let count = 0
  return () => {
    count += 1
    return count
  }
}

/** Word takes letters, digits and low lines, forty at most, and no capital tells two names apart. */
function bookmarksOf(blocks: readonly Block[]): ReadonlyMap<string, Bookmark> {
  const anchors = allBlocks(blocks).flatMap((block) => (block.kind === 'heading' ? [block.anchor] : []))
  return new Map(
    [...new Set(anchors)].map((anchor, id) => {
      const letters = anchor.replaceAll(/[^A-Za-z0-9]+/g, '_').slice(0, 30)
      return [anchor, { id, name: `to_${letters}_${id}` }]
    }),
  )
}
