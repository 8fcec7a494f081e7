import type { previewDocument, previewPdf } from './preview-page'

interface Previewing {
  readonly previewPdf: typeof previewPdf
  readonly previewDocument: typeof previewDocument
}

/** What lays a first page to be looked at; with the fonts, a part of the program of its own, loaded when asked for. */
export async function loadPreview(): Promise<Previewing> {
  return import('./preview-page')
}
