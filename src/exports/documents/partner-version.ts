import { PARTNER_PARTS } from '@/domain/report/partner-parts'
import type { Report } from '@/domain/report/report'
import type { PaperDocument } from './document'
import { partnerFront } from './sections/partner-front'
import { numbered } from './numbered'
import { reportHead } from './report-head'
import { partnerSections } from './partner-sections'
import { reportTitle } from './report-title'
import type { Voice } from './voice'

/**
 * What the other side may read, to talk about: page one stands on its own, and only what is shared follows.
 * A report that was not made for a partner is refused: it would hand over all of it. `picture` is the width of the
 * picture on page one, in points.
 */
export function partnerVersion(report: Report, voice: Voice, madeOn: Date, picture: number): PaperDocument {
  const { shared } = report
  if (shared === null) throw new Error('This report was not made for a partner.')
  const title = reportTitle(report, voice)
  const kind = voice.say('print:kind.partner')
  const kept = PARTNER_PARTS.filter((part) => !shared.includes(part))
  return {
    ...reportHead(report, kind, voice),
    format: 'report',
    sections: [
      partnerFront(report, { kept, picture }, voice, madeOn),
      ...numbered(partnerSections(report, voice), voice),
    ],
    running: {
      head: title,
      side: null,
      foot: `Weloverwogen · ${kind} · ${voice.say('print:made', { date: madeOn.toISOString() })}`,
      first: false,
    },
  }
}
