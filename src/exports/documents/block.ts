import type { Sketch, WordedDrawing } from './worded-drawing'
import type { Ink } from './inks'

/** The two weights of the type. */
export type Weight = 'regular' | 'bold'

/** What a text is in its document; each format sets it in type of its own. */
export type StyleName = 'title' | 'signal' | 'h1' | 'h2' | 'h3' | 'lead' | 'body' | 'small' | 'label' | 'strong'

/** A stretch of text; what it leaves out comes from the style around it. */
export interface Piece {
  readonly text: string
  readonly weight?: Weight
  readonly ink?: Ink
  /** An anchor in the same document. */
  readonly to?: string
  /** BCP 47, where it is not that of the document. */
  readonly language?: string
}
export type Words = string | readonly Piece[]

export interface Heading {
  readonly kind: 'heading'
  /** 0 for the title of the document, which is in no list of headings. */
  readonly level: 0 | 1 | 2 | 3
  readonly text: string
  /** Hangs before the text, as "2" or "2.1"; absent where nothing is counted. */
  readonly number?: string
  /** Unique in its document; what the contents, the bookmarks and links point to. */
  readonly anchor: string
  /** Most lines; what does not fit ends in an ellipsis. */
  readonly most?: number
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly words: Words
  readonly style?: StyleName
  /** Drawn before the words, which hang beside it. */
  readonly sign?: Sketch
  /** Most lines; what does not fit ends in an ellipsis. */
  readonly most?: number
  /** Stays on the page of what follows. */
  readonly withNext?: boolean
}

/** Things that belong in a row; a counted list has numbers. */
export interface List {
  readonly kind: 'list'
  readonly counted?: boolean
  readonly items: readonly Words[]
  readonly style?: StyleName
  /** Most lines of an item. */
  readonly most?: number
}

export interface Column {
  /** Share of the width, against the other columns. */
  readonly share: number
  readonly align?: 'start' | 'end'
}

/** The first cell of a row is its header. A sign is drawn before the words of its cell. */
export interface Cell {
  readonly words: Words
  readonly sign?: Sketch
}
export interface Table {
  readonly kind: 'table'
  /** What the table shows, for who does not see it; printed only by a paragraph above it. */
  readonly summary: string
  readonly columns: readonly Column[]
  readonly head: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

export interface Figure {
  readonly kind: 'figure'
  readonly drawing: WordedDrawing
  /** In points; the height follows. */
  readonly width: number
  /** In the middle of its column unless it begins where the text does. */
  readonly align?: 'start'
}

/** Blocks with a label beside them in the margin; where there is no margin the label stands above. */
export interface Labelled {
  readonly kind: 'labelled'
  readonly label: Words
  readonly sign?: Sketch
  /** Begins something new, which more space keeps apart from what is above it. */
  readonly apart?: true
  readonly blocks: readonly Block[]
}

/** Blocks on a tint, with a thick edge at the left. */
export interface Panel {
  readonly kind: 'panel'
  readonly blocks: readonly Block[]
}

/** Columns beside each other, never broken over pages. */
export interface Beside {
  readonly kind: 'beside'
  readonly columns: readonly { readonly share: number; readonly blocks: readonly Block[] }[]
  readonly gap: number
}

/** The table of contents: every heading with its page. */
export interface Contents {
  readonly kind: 'contents'
  readonly entries: readonly Heading[]
}

/** Places to sign: a row for each party, with room to write. */
export interface Signatures {
  readonly kind: 'signatures'
  /** What the table is for, for who does not see it. */
  readonly summary: string
  /** Over the columns: party, name and function, place and date, signature. */
  readonly head: readonly [string, string, string, string]
  readonly parties: readonly string[]
}

/** What a document is written in. Each kind is one operation of the layout and one role for who listens to it. */
export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | Figure
  | Labelled
  | Panel
  | Beside
  | Contents
  /** What a person wrote in her own words, set apart by a line at the left. */
  | { readonly kind: 'note'; readonly words: string }
  /** What belongs in this place, for who writes the document: to be replaced by words of their own. */
  | { readonly kind: 'guidance'; readonly words: string }
  | Signatures
  | { readonly kind: 'wide'; readonly blocks: readonly Block[] }
  /** Labels in a column of this width beside their blocks, in a document without a margin for them. */
  | { readonly kind: 'ledger'; readonly labels: number; readonly blocks: readonly Block[] }
  | { readonly kind: 'together'; readonly blocks: readonly Block[]; readonly withNext?: boolean }
  /** Blocks under a key that stands at the head of every page they are on; it is read out once. */
  | { readonly kind: 'keyed'; readonly key: readonly Block[]; readonly blocks: readonly Block[] }
  | { readonly kind: 'rule' }
  | { readonly kind: 'gap'; readonly height: number }
  /** Where the pages are not known yet, as in Word, one that hangs on how full a page is begins none. */
  | { readonly kind: 'new-page'; readonly when?: 'when-nearly-full' }
