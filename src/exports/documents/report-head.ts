import type { Report } from '@/domain/report/report'
import type { PaperDocument } from './document'
import { paperLook } from './paper-look'
import { reportTitle } from './report-title'
import type { Voice } from './voice'

/** What a document of this kind says of itself: its name, from whom it comes, and how that organisation looks on paper. */
export function reportHead(
  report: Report,
  kind: string,
  voice: Voice,
): Pick<PaperDocument, 'title' | 'subject' | 'author' | 'logo' | 'accent'> {
  return {
    title: `${reportTitle(report, voice)} – ${kind}`,
    subject: kind,
    author: report.organisation,
    ...paperLook(report, voice),
  }
}
