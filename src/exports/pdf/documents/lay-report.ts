import type { Report } from '@/domain/report/report'
import { layDocument, type LaidOut } from '../layout/lay-document'
import type { PdfKind } from '../pdf-kind'
import type { Face } from '../writing/face'
import { boardSummary, SHORTEST } from './board-summary'
import type { PaperDocument } from './document'
import { fullReport } from './full-report'
import type { Voice } from './voice'

interface Manuscript {
  readonly report: Report
  readonly kind: PdfKind
  readonly madeOn: Date
  readonly voice: Voice
}

/** The document of a kind, and its pages; a board summary is made shorter until it has two. */
export async function layReport(
  { report, kind, madeOn, voice }: Manuscript,
  face: Face,
  pause: () => Promise<void>,
): Promise<readonly [PaperDocument, LaidOut]> {
  if (kind === 'full') {
    const document = fullReport(report, voice, madeOn)
    return [document, await layDocument(document.sections, document.format, face, pause)]
  }
  let cut = false
  for (let shorter = 0; ;) {
    const document = boardSummary(report, voice, madeOn, shorter, cut)
    const out = await layDocument(document.sections, document.format, face, pause)
    if (out.pages.length > 2 && shorter < SHORTEST) shorter++
    else if (out.cut && !cut) cut = true
    else return [document, out]
  }
}
