import type { Voice } from '../documents/voice'
import type { ExportInput } from '../export-input'
import { reportSheets } from './report-sheets'
import { roomSheets } from './room-sheets'
import type { Sheet } from './sheet'

/** The sheets of what is taken out: those of a room where a room filled it in. */
export function sheetsIn({ report, room }: Pick<ExportInput, 'report' | 'room'>, voice: Voice): readonly Sheet[] {
  return room === undefined ? reportSheets(report, voice) : roomSheets(room, voice)
}
