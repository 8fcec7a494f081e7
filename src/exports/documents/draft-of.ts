import { buildPhaseDocument } from '@/domain/documents/build-phase-document'
import type { DocumentId } from '@/domain/instrument/document'
import type { ExportInput } from '../export-input'
import type { PaperDocument } from './document'
import { phaseDocument } from './phase-document'
import { voiceOf } from './voice'

/** The draft of the document of a phase, in the words of the input. */
export function draftOf(id: DocumentId, { report, text, madeOn }: ExportInput): PaperDocument {
  return phaseDocument(buildPhaseDocument(report, id), report, voiceOf(text), madeOn)
}
