import type { renderDocx } from './render-docx'
import type { renderReportDocx } from './render-report-docx'

/** The makers of Word files, of any document and of the full report; a part of the program of their own, loaded when asked for. */
export interface DocxMakers {
  readonly renderDocx: typeof renderDocx
  readonly renderReportDocx: typeof renderReportDocx
}

/** Loads both at once. */
export async function loadDocx(): Promise<DocxMakers> {
  const [whole, report] = await Promise.all([import('./render-docx'), import('./render-report-docx')])
  return { renderDocx: whole.renderDocx, renderReportDocx: report.renderReportDocx }
}
