import type { Weight } from '../documents/block'
import type { Ink } from '../documents/inks'
import type { WordedShape } from '../documents/worded-drawing'

/** What is drawn on the first page, in points from its top left corner; y grows downward. */
export type PreviewMark =
  | {
      readonly kind: 'text'
      readonly x: number
      /** The baseline. */
      readonly y: number
      readonly text: string
      readonly size: number
      readonly weight: Weight
      readonly ink: Ink
      readonly width: number
    }
  | {
      readonly kind: 'box'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly ink: Ink
    }
  | {
      readonly kind: 'picture'
      readonly x: number
      readonly y: number
      /** Points per unit of the picture. */
      readonly scale: number
      readonly shapes: readonly WordedShape[]
    }
  | {
      readonly kind: 'image'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      /** Holds the picture itself. */
      readonly address: string
    }

/** What a page says in one place: a heading, or words under it. */
export interface PreviewWords {
  readonly kind: 'heading' | 'words'
  readonly text: string
}

/** The first page of a document, as it can be drawn and as it can be read. */
export interface PreviewPage {
  readonly width: number
  readonly height: number
  readonly inks: Readonly<Record<Ink, string>>
  /** How many pages the document has. */
  readonly pages: number
  readonly marks: readonly PreviewMark[]
  /** What stands on the page, in reading order, pictures in words. */
  readonly words: readonly PreviewWords[]
  readonly headings: readonly string[]
}

/** The first rows of a sheet or a list; `more` is how many rows there are besides. */
export interface PreviewTable {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly more: number
}

/** How something looks before it is made. */
export type Preview =
  | {
      readonly kind: 'page'
      readonly page: PreviewPage
      /** Set by another program, which breaks its lines elsewhere. */
      readonly about: boolean
    }
  | { readonly kind: 'tables'; readonly tables: readonly PreviewTable[] }
