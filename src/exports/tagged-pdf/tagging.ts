import type { jsPDF } from 'jspdf'
import { partOf, type Element } from './element'
import { insideOf, pdfText, type Inside } from './inside'

/** A stretch of a page that belongs to an element. */
export interface Content {
  readonly kind: 'content'
  readonly page: number
  /** Its number on that page. */
  readonly mcid: number
}

/** A place on a page, in points from its top left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A place to click that belongs to an element. */
export interface Click extends Box {
  readonly kind: 'click'
  readonly page: number
  readonly to: string
}

/** What belongs to what: kept while the pages are painted, written down when the file is put together. */
export class Tagging {
  readonly #inside: Inside
  /** Of each page, the element of each stretch. */
  readonly pages: Element[][] = []
  /** What is directly in an element, in the order of painting; its parts stand there from the first of theirs on. */
  readonly kids = new Map<Element, (Content | Click | Element)[]>()
  readonly clicks: { readonly click: Click; readonly element: Element }[] = []
  /** Where figures stand: the first place of each. */
  readonly boxes = new Map<Element, Box>()
  #open: Element | 'decoration' | null = null

  constructor(paper: jsPDF) {
    this.#inside = insideOf(paper)
  }

  /** A new page begins. */
  page(): void {
    this.pages.push([])
  }

  /** Whatever is painted from here belongs to the element, or is decoration. */
  begin(element: Element | null): void {
    const next = element ?? 'decoration'
    if (this.#open === next) return
    this.end()
    this.#open = next
    if (element === null) {
      this.#inside.write('/Artifact BMC')
      return
    }
    const onPage = this.pages.at(-1) ?? []
    this.#inside.write(`/${element.role} <</MCID ${onPage.length}>> BDC`)
    this.#add(element, { kind: 'content', page: this.pages.length, mcid: onPage.length })
    onPage.push(element)
  }

  /**
   * Paints a text of which the glyphs give the characters from left to right although it is read from right to left,
   * as part of an element, or of what is open. The tag is not the usual `Span`: readers built on Poppler take a text
   * from there and turn it round, as they must with glyphs; those built on PDFium take it from any tag, as it is.
   */
  turned(text: string, element: Element | null, paint: () => void): void {
    if (element !== null) this.begin(partOf(element, 'Span', { actual: text }))
    this.#inside.write(`/ReversedChars <</ActualText ${pdfText(text)}>> BDC`)
    paint()
    this.#inside.write('EMC')
  }

  /** Closes what is open. */
  end(): void {
    if (this.#open !== null) this.#inside.write('EMC')
    this.#open = null
  }

  /** The place that a figure takes on the page in hand. */
  box(element: Element, box: Box): void {
    if (!this.boxes.has(element)) this.boxes.set(element, box)
  }

  /** A place to click on the page in hand. */
  click(element: Element, place: Omit<Click, 'kind' | 'page'>): void {
    const click: Click = { kind: 'click', page: this.pages.length, ...place }
    this.clicks.push({ click, element })
    this.#add(element, click)
  }

  #add(element: Element, kid: Content | Click | Element): void {
    const kids = this.kids.get(element)
    if (kids !== undefined) {
      kids.push(kid)
      return
    }
    this.kids.set(element, [kid])
    if (element.parent !== null) this.#add(element.parent, element)
  }
}
