import type { Preview, PreviewMark, PreviewPage } from '../preview/preview'
import { breathe, type ExportInput } from '../export-input'
import { voiceOf } from '../documents/voice'
import type { PaperDocument } from '../documents/document'
import { layReport } from './lay-report'
import { furniture } from './layout/furniture'
import { layDocument, type LaidOut } from './layout/lay-document'
import type { Page } from './layout/paginate'
import { FORMATS, SHEET } from './layout/sheet'
import type { Mark } from './layout/slice'
import { targetsOf } from './painting/bookmarks'
import { faceOf, openPaper } from './painting/paper'
import type { PdfInput } from './render-pdf'
import { wordsOn } from './words-on'
import type { Face } from './writing/face'

/** The first page of a PDF as it will be: laid out in the same way, and not painted. */
export async function previewPdf(input: PdfInput): Promise<Preview> {
  const { report, kind, madeOn } = input
  const face = await openFace(input)
  const pause = () => breathe(input)
  const [document, laid] = await layReport({ report, kind, madeOn, voice: voiceOf(input.text) }, face, pause)
  return { kind: 'page', page: firstPage(document, laid, face), about: false }
}

/** The first page of a document that another program will set: the same blocks, on the pages of a PDF. */
export async function previewDocument(document: PaperDocument, input: ExportInput): Promise<Preview> {
  const face = await openFace(input)
  const laid = await layDocument(document.sections, FORMATS[document.format], face, () => breathe(input))
  return { kind: 'page', page: firstPage(document, laid, face), about: true }
}

/** Reading the fonts takes longer than laying a page; they are the same for every page. */
let known: Face | undefined

async function openFace(input: ExportInput): Promise<Face> {
  const pause = () => breathe(input)
  await pause()
  known ??= faceOf(await openPaper(pause))
  return known
}

function firstPage(document: PaperDocument, { pages }: LaidOut, face: Face): PreviewPage {
  const targets = targetsOf(pages)
  const [aside = []] = furniture(pages, document.running, FORMATS[document.format], face)
  const marks = pages[0]?.marks ?? []
  const pageOf = (anchor: string) => String(targets.get(anchor)?.page ?? '')
  return {
    ...SHEET,
    pages: pages.length,
    marks: [...marks, ...aside].flatMap((mark) => previewMarks(mark, face, pageOf)),
    words: wordsOn(marks, pageOf),
    headings: headingsOn(pages[0]),
  }
}

function headingsOn(page: Page | undefined): readonly string[] {
  return (page?.headings ?? []).map(({ heading }) => heading.text)
}

function previewMarks(mark: Mark, face: Face, pageOf: (anchor: string) => string): readonly PreviewMark[] {
  switch (mark.kind) {
    case 'text': {
      const { x, y, size, weight, ink } = mark
      // A space at the end of a line is for who copies the text of a PDF.
      const text = mark.text.trimEnd()
      return [{ kind: 'text', x, y, text, size, weight, ink, width: face.width(text, weight, size) }]
    }
    case 'page-number': {
      const { y, size, weight, ink } = mark
      const text = pageOf(mark.of)
      const width = face.width(text, weight, size)
      return [{ kind: 'text', x: mark.x - width, y, text, size, weight, ink, width }]
    }
    case 'box': {
      const { x, y, width, height, ink } = mark
      return [{ kind: 'box', x, y, width, height, ink }]
    }
    case 'picture': {
      const { x, y, scale, shapes } = mark
      return [{ kind: 'picture', x, y, scale, shapes }]
    }
    case 'link':
      return []
  }
}
