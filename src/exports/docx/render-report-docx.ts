import { fullReport } from '../documents/full-report'
import { voiceOf } from '../documents/voice'
import { breathe, type ExportInput } from '../export-input'
import { renderDocx } from './render-docx'

/** The full report as the bytes of a Word file. */
export async function renderReportDocx(input: ExportInput): Promise<Uint8Array> {
  const { report, text, madeOn } = input
  return renderDocx(await fullReport(report, voiceOf(text), madeOn, 2, () => breathe(input)), input)
}
