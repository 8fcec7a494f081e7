import type { jsPDF } from 'jspdf'
import type { Logo } from '@/domain/answers/look'
import type { Report } from '@/domain/report/report'
import { logoBytes } from '../../documents/paper-look'

/** The report without a logo that cannot be painted: the rest of it can do without. */
export function drawableReport(paper: jsPDF, report: Report): Report {
  const { logo, ...look } = report.look ?? {}
  return logo === undefined || isDrawable(paper, logo) ? report : { ...report, look }
}

function isDrawable(paper: jsPDF, logo: Logo): boolean {
  try {
    return paper.getImageProperties(logoBytes(logo)).width > 0
  } catch {
    return false
  }
}
