import type { Message } from '@/domain/message'
import type { Report } from '@/domain/report/report'
import { layReport } from './lay-report'
import { voiceOf } from '../documents/voice'
import { fingerprint } from './fingerprint'
import { furniture } from './layout/furniture'
import { FORMATS } from './layout/sheet'
import { bookmarksOf, targetsOf } from './painting/bookmarks'
import { paintPage } from './painting/paint-page'
import { faceOf, openPaper } from './painting/paper'
import { putTogether } from '../tagged-pdf/put-together'
import { Tagging } from '../tagged-pdf/tagging'
import { writeOutline } from '../tagged-pdf/write-outline'
import { writeStructure } from '../tagged-pdf/write-structure'
import type { ReportKind } from '../documents/report-kind'

/** All that is needed to make a report on paper. It knows no screen, no store and no language of its own. */
export interface PdfInput {
  readonly report: Report
  readonly kind: ReportKind
  /** BCP 47; the language of `text`. */
  readonly language: string
  readonly text: (message: Message) => string
  readonly madeOn: Date
  /** Called for every page that is painted. */
  readonly onProgress?: (page: number, of: number) => void
  /** When it is aborted, the promise is rejected with its reason. */
  readonly signal?: AbortSignal
  /** Lets the machine do something else for a moment. */
  readonly pause?: () => Promise<void>
}

/** A report as the bytes of a PDF: the same bytes for the same input. */
export async function renderPdf(input: PdfInput): Promise<Uint8Array> {
  const { report, kind, language, madeOn, onProgress, signal } = input
  const pause = async () => {
    await (input.pause ?? nextTask)()
    signal?.throwIfAborted()
  }
  await pause()
  const paper = openPaper()
  const face = faceOf(paper)
  await pause()
  const [document, { pages }] = await layReport({ report, kind, madeOn, voice: voiceOf(input.text) }, face, pause)
  const aside = furniture(pages, document.running, FORMATS[document.format], face)
  const tagging = new Tagging(paper)
  const targets = targetsOf(pages)
  for (const [index, { marks }] of pages.entries()) {
    if (index > 0) paper.addPage()
    paintPage(paper, [...marks, ...(aside[index] ?? [])], {
      tagging,
      face,
      pageOf: (anchor) => targets.get(anchor)?.page,
    })
    onProgress?.(index + 1, pages.length)
    await pause()
  }
  writeStructure(paper, tagging, (anchor) => targets.get(anchor))
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

/** A task of its own, so that clicks and paints come in between. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}
