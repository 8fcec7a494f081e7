import type { renderDocx } from './render-docx'
import type { renderGroupDocx } from './render-group-docx'
import type { renderReportDocx } from './render-report-docx'

/** The makers of Word files, of any document, of the full report and of what a room takes home; a part of the program of their own, loaded when asked for. */
export interface DocxMakers {
  readonly renderDocx: typeof renderDocx
  readonly renderReportDocx: typeof renderReportDocx
  readonly renderGroupDocx: typeof renderGroupDocx
}

/** Loads them at once. */
export async function loadDocx(): Promise<DocxMakers> {
  const [whole, report, group] = await Promise.all([
    import('./render-docx'),
    import('./render-report-docx'),
    import('./render-group-docx'),
  ])
  return {
    renderDocx: whole.renderDocx,
    renderReportDocx: report.renderReportDocx,
    renderGroupDocx: group.renderGroupDocx,
  }
}
