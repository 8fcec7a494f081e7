import type { renderPdf } from './render-pdf'

/** The maker of PDFs; it and its fonts are a part of the program of their own, loaded when asked for. */
export async function loadPdf(): Promise<typeof renderPdf> {
  return (await import('./render-pdf')).renderPdf
}
