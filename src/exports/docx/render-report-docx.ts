import { fullReport } from '../documents/full-report'
import { voiceOf } from '../documents/voice'
import type { ExportInput } from '../export-input'
import { renderDocx } from './render-docx'

/** The full report as the bytes of a Word file. */
export async function renderReportDocx(input: ExportInput): Promise<Uint8Array> {
  return renderDocx(fullReport(input.report, voiceOf(input.text), input.madeOn, 2), input)
}
