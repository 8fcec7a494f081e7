import type { PaperDocument } from '../documents/document'
import { inksWith } from '../documents/inks'
import type { PreviewPage } from './preview'
import { furniture } from '../pdf/layout/furniture'
import type { LaidOut } from '../pdf/layout/lay-document'
import type { Page } from '../pdf/layout/paginate'
import { FORMATS, SHEET } from '../pdf/layout/sheet'
import { targetsOf } from '../pdf/painting/bookmarks'
import { previewMarks } from './preview-marks'
import { wordsOn } from './words-on'
import type { Face } from '../pdf/writing/face'

/** The first of the pages of a document, to be drawn on a screen. */
export function firstPage(document: PaperDocument, { pages }: LaidOut, face: Face): PreviewPage {
  const targets = targetsOf(pages)
  const [aside = []] = furniture(pages, document.running, FORMATS[document.format], face)
  const marks = pages[0]?.marks ?? []
  const pageOf = (anchor: string) => String(targets.get(anchor)?.page ?? '')
  return {
    ...SHEET,
    inks: inksWith(document.accent),
    pages: pages.length,
    marks: [...marks, ...aside].flatMap((mark) => previewMarks(mark, face, pageOf)),
    words: wordsOn(marks, pageOf),
    headings: headingsOn(pages[0]),
  }
}

function headingsOn(page: Page | undefined): readonly string[] {
  return (page?.headings ?? []).map(({ heading }) => heading.text)
}
