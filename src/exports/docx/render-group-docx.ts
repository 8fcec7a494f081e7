import { groupReport } from '../documents/group-report'
import { voiceOf } from '../documents/voice'
import { breathe, roomIn, type ExportInput } from '../export-input'
import { renderDocx } from './render-docx'

/** What a room said and agreed as the bytes of a Word file. */
export async function renderGroupDocx(input: ExportInput): Promise<Uint8Array> {
  const document = await groupReport(roomIn(input), voiceOf(input.text), input.madeOn, 2, () => breathe(input))
  return renderDocx(document, input)
}
