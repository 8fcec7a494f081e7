import type { renderDocx } from './render-docx'
import type { renderReportDocx } from './render-report-docx'

/** The makers of Word files, of any document and of the full report; a part of the program of their own, loaded when asked for. */
export interface DocxMakers {
  readonly renderDocx: typeof renderDocx
  readonly renderReportDocx: typeof renderReportDocx
}

export async function loadDocx(): Promise<DocxMakers> {
  const [any, report] = await Promise.all([import('./render-docx'), import('./render-report-docx')])
  return { renderDocx: any.renderDocx, renderReportDocx: report.renderReportDocx }
}
