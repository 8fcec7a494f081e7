/** The reports there are: two pages for a board, the whole, and what a partner may read. */
export const REPORT_KINDS = ['board', 'full', 'partner'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

/** The same, and what a room takes home. */
export type PaperKind = ReportKind | 'group'
