import type { Dossier } from '@/domain/answers/dossier'
import type { Message } from '@/domain/message'
import { buildReport } from '@/domain/report/build-report'
import type { ExportInput } from '@/exports/export-input'
import type { Language } from '@/i18n/languages'
import { inWords } from './in-words'

/** What every export of a dossier is made of, on one fixed day. */
export function exportInput(dossier: Dossier, language: Language = 'nl'): ExportInput {
  return {
    report: buildReport(dossier),
    language,
    text: (message: Message) => inWords(message, language),
    madeOn: new Date('2026-11-24T09:00:00.000Z'),
  }
}
