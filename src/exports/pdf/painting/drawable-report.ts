import { jsPDF } from 'jspdf'
import type { Logo } from '@/domain/answers/look'
import type { Report } from '@/domain/report/report'
import { logoBytes } from '../../documents/logo-bytes'

/** The report without a logo that cannot be painted: the rest of it can do without. */
export function drawableReport(report: Report): Report {
  const { logo, ...look } = report.look ?? {}
  return logo === undefined || isDrawable(logo) ? report : { ...report, look }
}

/** Tried on another sheet, as there is no other way to know. */
function isDrawable(logo: Logo): boolean {
  try {
    new jsPDF().addImage(logoBytes(logo), logo.kind, 0, 0, 1, 1)
    return true
  } catch {
    return false
  }
}
