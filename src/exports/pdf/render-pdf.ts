import type { PaperKind } from '../documents/report-kind'
import { voiceOf } from '../documents/voice'
import { breathe, type ExportInput } from '../export-input'
import { putTogether } from '../tagged-pdf/put-together'
import { fingerprint } from './fingerprint'
import { layReport } from './lay-report'
import { drawableReport } from './painting/drawable-report'
import { paintDocument } from './painting/paint-document'
import { faceOf, openPaper } from './painting/paper'

/** What a PDF is made of. */
export interface PdfInput extends ExportInput {
  readonly kind: PaperKind
}

/** A report as the bytes of a PDF: the same bytes for the same input. */
export async function renderPdf(input: PdfInput): Promise<Uint8Array> {
  const { kind, room, language, madeOn, onProgress } = input
  const pause = () => breathe(input)
  await pause()
  const report = drawableReport(input.report)
  const paper = await openPaper(pause)
  const face = faceOf(paper, input.draw)
  const [document, { pages }] = await layReport({ report, kind, madeOn, room, voice: voiceOf(input.text) }, face, pause)
  const missing = await paintDocument(paper, document, pages, face, async (page) => {
    onProgress?.(page, pages.length)
    await pause()
  })
  if (missing.length > 0) input.onMissing?.(missing)
  const fileId = fingerprint(
    JSON.stringify([input.report, ...(room === undefined ? [] : [room]), kind, language, madeOn]),
  )
  const bookmarks = kind !== 'board'
  return putTogether(paper, { ...document, language, creator: 'Weloverwogen', madeOn, fileId, bookmarks }, pause)
}
