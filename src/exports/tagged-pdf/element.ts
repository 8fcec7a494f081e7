/** What a part of the document is, for who listens to it; the names are those of the PDF standard. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'TOC'
  | 'TOCI'
  | 'Link'
  | 'Span'

/** A part of the document in reading order. What is drawn for it names it; what is drawn for none is decoration. */
export interface Element {
  readonly role: Role
  readonly parent: Element | null
  readonly children: Element[]
  /** Words instead of a picture, or the summary of a table. */
  readonly alt?: string
  /** BCP 47, where it is not that of the document. */
  readonly language?: string
  /** How the items of a list are counted. */
  readonly numbering?: 'Decimal' | 'Disc'
  /** The text itself, where what stands on the page gives it in another order. */
  readonly actual?: string
  /** What a header cell is the header of. */
  readonly scope?: 'Row' | 'Column'
}

/** The whole of a document, still empty. */
export function wholeDocument(): Element {
  return { role: 'Document', parent: null, children: [] }
}

/** A new part at the end of another. */
export function partOf(parent: Element, role: Role, more: Omit<Element, 'role' | 'parent' | 'children'> = {}): Element {
  const element: Element = { role, parent, children: [], ...more }
  parent.children.push(element)
  return element
}
