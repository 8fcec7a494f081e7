/** The reports there are: two pages for a board, and the whole. */
export const REPORT_KINDS = ['board', 'full'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]
