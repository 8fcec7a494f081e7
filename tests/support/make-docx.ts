import type { Dossier } from '@/domain/answers/dossier'
import { buildPhaseDocument } from '@/domain/documents/build-phase-document'
import type { DocumentId } from '@/domain/instrument/document'
import type { Message } from '@/domain/message'
import { buildReport } from '@/domain/report/build-report'
import type { Block } from '@/exports/documents/block'
import type { PaperDocument } from '@/exports/documents/document'
import { phaseDocument } from '@/exports/documents/phase-document'
import { voiceOf } from '@/exports/documents/voice'
import { renderDocx } from '@/exports/docx/render-docx'
import { renderGroupDocx } from '@/exports/docx/render-group-docx'
import { renderReportDocx } from '@/exports/docx/render-report-docx'
import type { ExportInput } from '@/exports/export-input'
import type { Language } from '@/i18n/languages'
import { aDossier } from './a-dossier'
import { inWords } from './in-words'
import { roomFor } from './report-for'

/** What a Word file of a dossier is made from, on one fixed day. */
export function docxInput(dossier: Dossier, language: Language = 'nl', more: Partial<ExportInput> = {}): ExportInput {
  return {
    report: buildReport(dossier),
    language,
    text: (message: Message) => inWords(message, language),
    madeOn: new Date('2026-11-24T09:00:00.000Z'),
    ...more,
  }
}

/** The full report of a dossier as a Word file. */
export function makeReportDocx(
  dossier: Dossier,
  language: Language = 'nl',
  more: Partial<ExportInput> = {},
): Promise<Uint8Array> {
  return renderReportDocx(docxInput(dossier, language, more))
}

/** What a room takes home as a Word file. */
export function makeGroupDocx(dossier: Dossier, language: Language = 'nl'): Promise<Uint8Array> {
  return renderGroupDocx(docxInput(dossier, language, roomFor(dossier)))
}

/** The document of a phase as a Word file. */
export function makePhaseDocx(dossier: Dossier, id: DocumentId, language: Language = 'nl'): Promise<Uint8Array> {
  const input = docxInput(dossier, language)
  const { report, text, madeOn } = input
  return renderDocx(phaseDocument(buildPhaseDocument(report, id), report, voiceOf(text), madeOn), input)
}

/** These blocks, as a Word file of their own. */
export function makeDocx(
  blocks: readonly Block[],
  more: Partial<PaperDocument> = {},
  input: Partial<ExportInput> = {},
): Promise<Uint8Array> {
  const document: PaperDocument = {
    title: 'Een titel',
    subject: 'Een soort',
    author: 'Een huis',
    format: 'report',
    sections: [blocks],
    running: { head: 'Hoofd', side: null, foot: 'Voet', first: false },
    ...more,
  }
  return renderDocx(document, docxInput(aDossier().build(), 'nl', input))
}
