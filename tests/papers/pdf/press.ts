import type { Dossier } from '@/domain/answers/dossier'
import type { PaperDocument } from '@/exports/documents/document'
import { questionnaire, type Questionnaire } from '@/exports/documents/questionnaire'
import type { PaperKind } from '@/exports/documents/report-kind'
import { voiceOf } from '@/exports/documents/voice'
import { layReport } from '@/exports/pdf/lay-report'
import { faceOf, openPaper } from '@/exports/pdf/painting/paper'
import { renderForm } from '@/exports/pdf/render-form'
import type { Face } from '@/exports/pdf/writing/face'
import type { Language } from '@/i18n/languages'
import { inWords } from '../../support/in-words'
import { makePdf } from '../../support/make-pdf'
import { reportFor } from '../../support/report-for'

interface Order {
  readonly name: string
  readonly language: Language
}

/** A report that a PDF is to be made of. */
export interface ReportOrder extends Order {
  readonly kind: PaperKind
  readonly dossier: Dossier
}

/** A form to fill in by hand. */
export interface FormOrder extends Order {
  readonly kind: 'form'
  readonly form: Questionnaire
}

/** What a PDF is to be made of. */
export type PdfOrder = ReportOrder | FormOrder

/** The bytes of a PDF, and what it was to say. */
export interface Pressed {
  readonly bytes: Uint8Array
  readonly document: PaperDocument
}

/** Makes what is ordered, on one fixed day. */
export function pressed(order: PdfOrder): Promise<Pressed> {
  return order.kind === 'form' ? pressedForm(order) : pressedReport(order)
}

async function pressedReport({ dossier, kind, language }: ReportOrder): Promise<Pressed> {
  const bytes = await makePdf(dossier, { kind, language })
  const voice = voiceOf((message) => inWords(message, language))
  const manuscript = { ...reportFor(dossier, kind), kind, madeOn: MADE_ON, voice }
  const [document] = await layReport(manuscript, FACE, async () => undefined)
  return { bytes, document }
}

async function pressedForm({ form, language }: FormOrder): Promise<Pressed> {
  const text = (message: Parameters<typeof inWords>[0]) => inWords(message, language)
  const bytes = await renderForm({ form, language, text, madeOn: MADE_ON })
  return { bytes, document: questionnaire(form, voiceOf(text)) }
}

const MADE_ON = new Date('2026-11-24T09:00:00.000Z')

const FACE: Face = faceOf(await openPaper(async () => {}))
