import { fullReport } from '../documents/full-report'
import { voiceOf } from '../documents/voice'
import { breathe, type ExportInput } from '../export-input'
import { previewDocument } from './preview-page'
import type { Preview } from './preview'

/** The first page of the full report as a Word file. */
export async function previewReportDocx(input: ExportInput): Promise<Preview> {
  const { report, text, madeOn } = input
  return previewDocument(await fullReport(report, voiceOf(text), madeOn, 2, () => breathe(input)), input)
}
