import type { Block } from './block'

/** How a document is set: to be read at length, to fit on two pages, or to be filled in by hand. */
export type FormatName = 'report' | 'board' | 'form'

/** What stands at the head and the foot of the pages of a document. */
export interface Running {
  /** At the left of the head. */
  readonly head: string
  /** At the right of the head; null for the section that the page is in. */
  readonly side: string | null
  /** At the left of the foot. */
  readonly foot: string
  /** Whether the first page has a head. */
  readonly first: boolean
}

/** A logo as bytes and as base64, with its size in pixels and what it shows for who does not see it. */
export interface PaperLogo {
  readonly kind: 'png' | 'jpeg'
  readonly bytes: Uint8Array
  readonly data: string
  readonly width: number
  readonly height: number
  readonly alt: string
}

/** A document before it is laid on pages. */
export interface PaperDocument {
  readonly title: string
  readonly subject: string
  readonly author: string
  readonly format: FormatName
  /** Each a part of its own for who listens to it. */
  readonly sections: readonly (readonly Block[])[]
  readonly running: Running
  /** Stands at the head of the first page. */
  readonly logo?: PaperLogo
  /** `#rrggbb`, dark enough for text: takes the place of the inks `brand` and `rule`. */
  readonly accent?: string
  /** Drawn in black only, pictures too. */
  readonly black?: true
}
