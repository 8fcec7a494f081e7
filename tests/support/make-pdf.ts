import type { Dossier } from '@/domain/answers/dossier'
import type { Message } from '@/domain/message'
import type { PaperKind } from '@/exports/documents/report-kind'
import { renderPdf, type PdfInput } from '@/exports/pdf/render-pdf'
import { createI18n } from '@/i18n/create-i18n'
import type { Language } from '@/i18n/languages'
import { loadTexts } from '@/i18n/load-texts'
import { translateMessage } from '@/i18n/translate-message'
import { reportFor } from './report-for'

/** The report of a dossier on paper, made on one fixed day. */
export async function makePdf(
  dossier: Dossier,
  { kind = 'full', language = 'nl', ...more }: { kind?: PaperKind; language?: Language } & Partial<PdfInput> = {},
): Promise<Uint8Array> {
  const i18n = createI18n(language, await loadTexts(language))
  const text = (message: Message) => translateMessage(i18n, language, message)
  const madeOn = new Date('2026-11-24T09:00:00.000Z')
  return renderPdf({ ...reportFor(dossier, kind), kind, language, text, madeOn, ...more })
}
