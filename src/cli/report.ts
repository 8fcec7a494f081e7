import { forPartner } from '@/domain/report/partner-version'
import { makeFiles } from './make-files'
import { readReportWords } from './report-words'
import type { Streams } from './streams'

/** `report FILE --language nl --kind full --format pdf --out DIR`: the last round in one of its forms. Gives the exit status. */
export async function main(words: readonly string[], streams: Streams): Promise<number> {
  const asked = readReportWords(words)
  if (!asked.ok) {
    streams.complain(asked.problem)
    return 2
  }
  const { kind, shared, ...order } = asked.value
  return makeFiles(kind === 'partner' ? { ...order, cut: (report) => forPartner(report, shared) } : order, streams)
}
