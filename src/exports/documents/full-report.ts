import type { Report } from '@/domain/report/report'
import type { PaperDocument } from './document'
import { contents, front, running } from './sections/full-front'
import { fullSections } from './full-sections'
import { numbered } from './numbered'
import { reportHead } from './report-head'
import type { Voice } from './voice'

/** Everything that one round says, to keep on file. `depth` is that of the table of contents. It pauses between sections. */
export async function fullReport(
  report: Report,
  voice: Voice,
  madeOn: Date,
  depth: 1 | 2,
  pause: () => Promise<void>,
): Promise<PaperDocument> {
  const kind = voice.say('print:kind.full')
  const sections = numbered(await fullSections(report, voice, pause), voice)
  return {
    ...reportHead(report, kind, voice),
    format: 'report',
    sections: [[...front(report, voice, madeOn), ...contents(sections, depth, voice)], ...sections],
    running: running(report, voice, madeOn),
  }
}
