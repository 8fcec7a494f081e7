import type { jsPDF } from 'jspdf'

/** A font as jsPDF keeps it. */
export interface FontEntry {
  /** Its name in the resources of the pages. */
  readonly id: string
  readonly metadata: {
    characterToGlyph(code: number): number
    /** In thousandths of the size. */
    widthOfGlyph(glyph: number): number
    /** The glyphs that were painted. */
    readonly glyIdsUsed: readonly number[]
    /** Cuts the font to these glyphs; a standard font has none. */
    readonly subset?: { encode: (glyphs: readonly number[], width: number) => ArrayLike<number> }
  }
}

/** The parts of jsPDF 4 that its types leave out. Whatever of ours leans on them takes them from here. */
export interface Inside {
  readonly events: {
    subscribe(topic: 'putFont', callback: (event: PutFont) => void): void
    subscribe(topic: string, callback: (event: PutPage) => void): void
  }
  /** To the page in hand while painting, to the file while it is put together. */
  write(text: string): void
  /** Begins an object of the file and returns its number. */
  newObject(): number
  /** A number for an object that is written later. */
  newObjectDeferred(): number
  newObjectDeferredBegin(id: number, write: true): void
  /** The content of the object in hand, each character a byte; packed when the file is. */
  putStream(stream: {
    readonly data: string
    /** jsPDF adds to it. */
    readonly additionalKeyValues: { readonly key: string; readonly value: string }[]
  }): void
  /** In points; all pages are of one size. */
  readonly pageSize: { getHeight(): number }
  getPageInfo(page: number): { readonly objId: number }
  /** The operators of each page; there is none at 0. */
  readonly pages: readonly (readonly string[])[]
  readonly getFont: (family: string, style: string) => FontEntry
}

/** What jsPDF tells about a page that it is writing. */
export interface PutPage {
  /** From 1. */
  readonly pageNumber: number
}

/** What jsPDF tells about a font that it is about to write. */
export interface PutFont {
  readonly font: {
    readonly fontName: string
    /** That of the object which whoever writes it has made. */
    objectNumber: number
    /** Set by whoever has written it. */
    isAlreadyPutted?: true
  }
}

/** The inside of a document. */
export function insideOf(paper: jsPDF): Inside {
  return paper.internal as unknown as Inside
}

/** The codes of letters in a font with Unicode, in figures; the font keeps their glyphs. */
export function glyphCodes(paper: jsPDF, text: string, font: FontEntry): string {
  const { pdfEscape16 } = paper as unknown as { readonly pdfEscape16: (text: string, font: FontEntry) => string }
  return pdfEscape16(text, font)
}

/** Lets the file say that it is of PDF 1.7, the first that has all that tags need. */
export function setVersion(paper: jsPDF): void {
  const { __private__ } = paper as unknown as { readonly __private__: { setPdfVersion(version: string): void } }
  __private__.setPdfVersion('1.7')
}

/** A text as a PDF writes it outside of pages. What is more than letters is written in figures: nothing in it can be taken for a command. */
export function pdfText(text: string): string {
  return PLAIN.test(text) ? `(${text})` : `<FEFF${hexOf(text)}>`
}

/** A text in UTF-16, in figures; half a character becomes the mark of replacement. */
export function hexOf(text: string): string {
  return unitsOf(text.replaceAll(/\p{Surrogate}/gu, '\ufffd'))
    .map((unit) => unit.toString(16).padStart(4, '0'))
    .join('')
}

/** The same for what jsPDF itself writes about the file, as the bytes that it escapes and writes. */
export function pdfBytes(text: string): string {
  if (PLAIN.test(text)) return text
  return `\u00fe\u00ff${unitsOf(text)
    .map((unit) => String.fromCharCode(unit >> 8, unit & 0xff))
    .join('')}`
}

const PLAIN = /^[A-Za-z0-9 ,.:;!?'-]*$/

function unitsOf(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
}

/** A number as a PDF writes it: to a hundredth of a point. */
export function pdfNumber(value: number): string {
  return String(Math.round(value * 100) / 100)
}
