import type { DocumentId } from '@/domain/instrument/document'
import type { ExportInput } from '../export-input'
import type { PaperDocument } from './document'

/** What drafts the documents of the phases, loaded when asked for. */
export async function loadPhaseDocument(): Promise<(id: DocumentId, input: ExportInput) => PaperDocument> {
  return (await import('./draft-of')).draftOf
}
