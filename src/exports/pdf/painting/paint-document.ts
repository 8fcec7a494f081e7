import type { jsPDF } from 'jspdf'
import type { PaperDocument } from '../../documents/document'
import { IN_BLACK, inksWith } from '../../documents/inks'
import { writeOutline } from '../../tagged-pdf/write-outline'
import { writeStructure } from '../../tagged-pdf/write-structure'
import { furniture } from '../layout/furniture'
import type { Page } from '../layout/paginate'
import { FORMATS } from '../layout/sheet'
import type { Face } from '../writing/face'
import { bookmarksOf, targetsOf } from './bookmarks'
import { paintPage } from './paint-page'
import { Pen } from './pen'

/**
 * Paints all pages of a document, with their tags and bookmarks; calls `onPage` after each. Gives back the signs that no
 * font has, which show as boxes.
 */
export async function paintDocument(
  paper: jsPDF,
  document: PaperDocument,
  pages: readonly Page[],
  face: Face,
  onPage: (page: number) => Promise<void>,
): Promise<readonly string[]> {
  const { running, format, accent, black } = document
  const aside = furniture(pages, running, FORMATS[format], face)
  const pen = black === true ? new Pen(paper, face, IN_BLACK, IN_BLACK) : new Pen(paper, face, inksWith(accent))
  const targets = targetsOf(pages)
  const pageOf = (anchor: string) => targets.get(anchor)?.page
  for (const [index, { marks }] of pages.entries()) {
    if (index > 0) paper.addPage()
    paintPage(pen, [...marks, ...(aside[index] ?? [])], pageOf)
    await onPage(index + 1)
  }
  writeStructure(paper, pen.tagging, (anchor) => targets.get(anchor))
  writeOutline(paper, bookmarksOf(pages))
  return [...pen.missing]
}
