import { writeFileSync } from 'node:fs'
import type { PaperDocument } from '@/exports/documents/document'
import { ask, isHere } from '../tools'
import { readObjects, type PdfObjects } from './pdf-objects'
import { readPages, type ReadPage } from './read-pages'
import { pressed, type PdfOrder } from './press'
import { readStructure, type StructureLine } from './structure-text'
import type { Verdict, VeraPdf } from './vera-pdf'

/** A PDF on the disk, with what was to be in it and what other programs read in it; each is asked once. */
export class PdfPaper {
  readonly #answers = new Map<string, Promise<unknown>>()

  private constructor(
    readonly order: PdfOrder,
    readonly bytes: Uint8Array,
    readonly path: string,
    /** What the PDF was to say. */
    readonly document: PaperDocument,
    /** What veraPDF finds in it. */
    readonly verdict: Promise<Verdict>,
  ) {}

  static async make(order: PdfOrder, path: string, vera: VeraPdf | null): Promise<PdfPaper> {
    const { bytes, document } = await pressed(order)
    writeFileSync(path, bytes)
    const verdict = vera?.read(path) ?? Promise.resolve(UNREAD)
    return new PdfPaper(order, bytes, path, document, verdict).begin()
  }

  /** Has the slow programs begin, so that they read while something else is looked at. */
  begin(): this {
    const begun = [isHere('poppler') && this.structure(), isHere('qpdf') && this.objects()]
    for (const one of begun) if (one !== false) one.catch(() => undefined)
    return this
  }

  /** Every object of the file, as qpdf reads them. */
  objects(): Promise<PdfObjects> {
    return this.#once('objects', () => readObjects(this.path))
  }

  /** Its pages, as pdf.js reads them. */
  pages(): Promise<readonly ReadPage[]> {
    return this.#once('pages', () => readPages(this.bytes))
  }

  /** Its tree of elements with their text, as Poppler reads it. */
  structure(): Promise<readonly StructureLine[]> {
    return this.#once('structure', () => readStructure(this.path))
  }

  /** Its text as it is painted, as Poppler reads it. */
  painted(): Promise<string> {
    return this.#once(
      'painted',
      async () => (await ask('pdftotext', ['-raw', '-enc', 'UTF-8', this.path, '-'])).printed,
    )
  }

  #once<Read>(what: string, read: () => Promise<Read>): Promise<Read> {
    const known = (this.#answers.get(what) as Promise<Read> | undefined) ?? read()
    this.#answers.set(what, known)
    return known
  }
}

const UNREAD: Verdict = { checks: 0, failed: ['not read'] }
