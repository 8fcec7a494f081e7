import type { Dossier } from '@/domain/answers/dossier'
import { buildReport } from '@/domain/report/build-report'
import { SHARED_AT_FIRST } from '@/domain/report/partner-parts'
import { forPartner } from '@/domain/report/partner-version'
import { buildRoomReport } from '@/domain/room/build-room-report'
import type { PaperKind } from '@/exports/documents/report-kind'
import type { ExportInput } from '@/exports/export-input'

/** What this kind of report is made of: a partner reads what is shared at first, a room what it was shown. */
export function reportFor(dossier: Dossier, kind: PaperKind): Pick<ExportInput, 'report' | 'room'> {
  if (kind === 'group') return roomFor(dossier)
  const report = buildReport(dossier)
  return { report: kind === 'partner' ? forPartner(report, SHARED_AT_FIRST) : report }
}

/** The same of a room, which is always there. */
export function roomFor(dossier: Dossier): Required<Pick<ExportInput, 'report' | 'room'>> {
  const room = buildRoomReport(dossier)
  return { report: room.report, room }
}
