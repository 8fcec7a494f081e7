import type { PaperDocument } from '../documents/document'
import { inksWith } from '../documents/inks'
import type { PreviewPage } from '../preview/preview'
import { furniture } from './layout/furniture'
import type { LaidOut } from './layout/lay-document'
import type { Page } from './layout/paginate'
import { FORMATS, SHEET } from './layout/sheet'
import { targetsOf } from './painting/bookmarks'
import { previewMarks } from './preview-marks'
import { wordsOn } from './words-on'
import type { Face } from './writing/face'

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
