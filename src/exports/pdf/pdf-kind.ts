/** The reports there are: two pages for a board, and the whole. */
export const PDF_KINDS = ['board', 'full'] as const
export type PdfKind = (typeof PDF_KINDS)[number]
