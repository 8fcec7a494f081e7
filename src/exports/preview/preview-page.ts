import type { Preview } from './preview'
import { breathe, type ExportInput } from '../export-input'
import { voiceOf } from '../documents/voice'
import type { PaperDocument } from '../documents/document'
import { firstPage } from './first-page'
import { layReport } from '../pdf/lay-report'
import { layDocument } from '../pdf/layout/lay-document'
import { drawableReport } from '../pdf/painting/drawable-report'
import { faceOf, openPaper } from '../pdf/painting/paper'
import type { PdfInput } from '../pdf/render-pdf'
import type { Face } from '../pdf/writing/face'

/** The first page of a PDF as it will be: laid out in the same way, and not painted. */
export async function previewPdf(input: PdfInput): Promise<Preview> {
  const { kind, madeOn, room } = input
  const report = drawableReport(input.report)
  const face = await openFace(input)
  const pause = () => breathe(input)
  const [document, laid] = await layReport({ report, kind, madeOn, room, voice: voiceOf(input.text) }, face, pause)
  return { kind: 'page', page: firstPage(document, laid, face), about: false }
}

/** The first page of a document that another program will set: the same blocks, on the pages of a PDF. */
export async function previewDocument(document: PaperDocument, input: ExportInput): Promise<Preview> {
  const face = await openFace(input)
  const laid = await layDocument(document, face, () => breathe(input))
  return { kind: 'page', page: firstPage(document, laid, face), about: true }
}

/** Reading the fonts takes longer than laying a page; they are the same for every page. Nothing is written on it. */
let blank: Awaited<ReturnType<typeof openPaper>> | undefined

/** A face of its own each time: what was written remembers its texts for as long as there is a face. */
async function openFace(input: ExportInput): Promise<Face> {
  const pause = () => breathe(input)
  await pause()
  blank ??= await openPaper(pause)
  return faceOf(blank, input.draw)
}
