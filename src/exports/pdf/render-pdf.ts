import { breathe, type ExportInput } from '../export-input'
import { layReport } from './lay-report'
import { voiceOf } from '../documents/voice'
import { fingerprint } from './fingerprint'
import { furniture } from './layout/furniture'
import { FORMATS } from './layout/sheet'
import { bookmarksOf, targetsOf } from './painting/bookmarks'
import { paintPage } from './painting/paint-page'
import { faceOf, openPaper } from './painting/paper'
import { Pen } from './painting/pen'
import { putTogether } from '../tagged-pdf/put-together'
import { writeOutline } from '../tagged-pdf/write-outline'
import { writeStructure } from '../tagged-pdf/write-structure'
import type { ReportKind } from '../documents/report-kind'

/** What a PDF is made of. */
export interface PdfInput extends ExportInput {
  readonly kind: ReportKind
}

/** A report as the bytes of a PDF: the same bytes for the same input. */
export async function renderPdf(input: PdfInput): Promise<Uint8Array> {
  const { report, kind, language, madeOn, onProgress } = input
  const pause = () => breathe(input)
  await pause()
  const paper = openPaper()
  const face = faceOf(paper, input.draw)
  await pause()
  const [document, { pages }] = await layReport({ report, kind, madeOn, voice: voiceOf(input.text) }, face, pause)
  const aside = furniture(pages, document.running, FORMATS[document.format], face)
  const pen = new Pen(paper, face)
  const targets = targetsOf(pages)
  for (const [index, { marks }] of pages.entries()) {
    if (index > 0) paper.addPage()
    paintPage(pen, [...marks, ...(aside[index] ?? [])], (anchor) => targets.get(anchor)?.page)
    onProgress?.(index + 1, pages.length)
    await pause()
  }
  if (pen.missing.size > 0) input.onMissing?.([...pen.missing])
  writeStructure(paper, pen.tagging, (anchor) => targets.get(anchor))
  writeOutline(paper, bookmarksOf(pages))
  const fileId = fingerprint(JSON.stringify([report, kind, language, madeOn]))
  return putTogether(paper, {
    ...document,
    language,
    creator: 'Weloverwogen',
    madeOn,
    fileId,
    bookmarks: kind === 'full',
  })
}
