import type { jsPDF } from 'jspdf'
import type { PaperDocument } from '../../documents/document'
import { Tagging } from '../../tagged-pdf/tagging'
import { writeOutline } from '../../tagged-pdf/write-outline'
import { writeStructure } from '../../tagged-pdf/write-structure'
import { furniture } from '../layout/furniture'
import type { Page } from '../layout/paginate'
import { FORMATS } from '../layout/sheet'
import type { Face } from '../writing/face'
import { bookmarksOf, targetsOf } from './bookmarks'
import { paintPage } from './paint-page'
import { penOf } from './pen'

/** Paints all pages of a document, with their tags and bookmarks; calls `onPage` after each. */
export async function paintDocument(
  paper: jsPDF,
  document: PaperDocument,
  pages: readonly Page[],
  face: Face,
  onPage: (page: number) => Promise<void>,
): Promise<void> {
  const { running, format, accent } = document
  const aside = furniture(pages, running, FORMATS[format], face)
  const tagging = new Tagging(paper)
  const pen = penOf(paper, accent)
  const targets = targetsOf(pages)
  const pageOf = (anchor: string) => targets.get(anchor)?.page
  for (const [index, { marks }] of pages.entries()) {
    if (index > 0) paper.addPage()
    paintPage(paper, [...marks, ...(aside[index] ?? [])], { tagging, face, pen, accent, pageOf })
    await onPage(index + 1)
  }
  writeStructure(paper, tagging, (anchor) => targets.get(anchor))
  writeOutline(paper, bookmarksOf(pages))
}
