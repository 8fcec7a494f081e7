// Runs in the page of the bench: the same pages once by our exporter, once by jsPDF alone, without tags and without layout.
import { exampleDossier } from '@/domain/answers/example-dossier'
import type { Message } from '@/domain/message'
import { buildReport } from '@/domain/report/build-report'
import { voiceOf } from '@/exports/documents/voice'
import { INKS } from '@/exports/documents/inks'
import { furniture } from '@/exports/pdf/layout/furniture'
import { FORMATS } from '@/exports/pdf/layout/sheet'
import type { Mark } from '@/exports/pdf/layout/slice'
import { layReport } from '@/exports/pdf/lay-report'
import { paintPage } from '@/exports/pdf/painting/paint-page'
import { FAMILY, FONT_STYLES, faceOf, openPaper } from '@/exports/pdf/painting/paper'
import { Pen, type Hand } from '@/exports/pdf/painting/pen'
import { renderPdf } from '@/exports/pdf/render-pdf'
import type { Tagging } from '@/exports/tagged-pdf/tagging'
import { createI18n } from '@/i18n/create-i18n'
import { texts } from '@/i18n/texts-nl'
import { translateMessage } from '@/i18n/translate-message'

const MADE_ON = new Date('2026-11-24T09:00:00.000Z')
const i18n = createI18n('nl', texts)
const text = (message: Message) => translateMessage(i18n, 'nl', message)
const report = buildReport(exampleDossier({ id: 'bench', roundId: 'bench', now: MADE_ON }, (key) => i18n.t(key)))

/** Leaves the drawing and takes the tags away. */
const NO_TAGS = { page() {}, begin() {}, end() {}, click() {}, box() {} } as unknown as Tagging

const atOnce = async () => {}

/** Time in ms, size in bytes, pages, and the longest stretch in which the page could not answer, in ms. */
interface Made {
  readonly time: number
  readonly bytes: number
  readonly pages: number
  readonly longest: number
}

async function timed(make: () => Promise<{ readonly bytes: number; readonly pages: number }>): Promise<Made> {
  let longest = 0
  let last = performance.now()
  const { port1, port2 } = new MessageChannel()
  let over = false
  port1.addEventListener('message', () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (!over) port2.postMessage(null)
  })
  port1.start()
  port2.postMessage(null)
  const begun = performance.now()
  const made = await make()
  const time = performance.now() - begun
  await new Promise((ready) => setTimeout(ready, 0))
  over = true
  return { ...made, time, longest }
}

/** Texts as jsPDF writes them by itself, and no tags. */
class PlainPen extends Pen {
  override readonly tagging = NO_TAGS

  override write(words: string, x: number, y: number, { size, weight, ink }: Hand): void {
    this.paper.setFont(FAMILY, FONT_STYLES[weight]).setFontSize(size).setTextColor(INKS[ink])
    this.paper.text(words, x, y)
  }
}

/** The whole report as the app makes it. */
async function ours(): Promise<Made> {
  return timed(async () => {
    let pages = 0
    const bytes = await renderPdf({
      report,
      kind: 'full',
      language: 'nl',
      text,
      madeOn: MADE_ON,
      onProgress: (_, of) => (pages = of),
    })
    return { bytes: bytes.length, pages }
  })
}

/** The same marks at the same places, straight to jsPDF. */
async function plain(): Promise<Made> {
  const face = faceOf(await openPaper(atOnce))
  const [document, { pages }] = await layReport(
    { report, kind: 'full', madeOn: MADE_ON, voice: voiceOf(text) },
    face,
    atOnce,
  )
  const aside = furniture(pages, document.running, FORMATS[document.format], face)
  const marks = pages.map((page, index): readonly Mark[] => [...page.marks, ...(aside[index] ?? [])])
  return timed(async () => {
    const paper = await openPaper(atOnce)
    const pen = new PlainPen(paper, faceOf(paper))
    marks.forEach((page, index) => {
      if (index > 0) paper.addPage()
      paintPage(pen, page, () => 1)
    })
    return { bytes: paper.output('arraybuffer').byteLength, pages: marks.length }
  })
}

Object.assign(globalThis, { pdfBench: { ours, plain } })
