import type { Dossier } from '@/domain/answers/dossier'
import { buildReport } from '@/domain/report/build-report'
import { SHARED_AT_FIRST } from '@/domain/report/partner-parts'
import { forPartner } from '@/domain/report/partner-version'
import type { Report } from '@/domain/report/report'
import type { ReportKind } from '@/exports/documents/report-kind'

/** The report of a dossier for who reads this kind of it; a partner reads what is shared at first. */
export function reportFor(dossier: Dossier, kind: ReportKind): Report {
  const report = buildReport(dossier)
  return kind === 'partner' ? forPartner(report, SHARED_AT_FIRST) : report
}
