import { groupReport } from '../documents/group-report'
import { voiceOf } from '../documents/voice'
import { breathe, roomIn, type ExportInput } from '../export-input'
import { previewDocument } from './preview-page'
import type { Preview } from './preview'

/** The first page of what a room takes home as a Word file. */
export async function previewGroupDocx(input: ExportInput): Promise<Preview> {
  const document = await groupReport(roomIn(input), voiceOf(input.text), input.madeOn, 2, () => breathe(input))
  return previewDocument(document, input)
}
