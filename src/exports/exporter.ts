import type { Message } from '@/domain/message'
import type { Report } from '@/domain/report/report'
import type { ExportInput } from './export-input'
import type { Preview } from './preview/preview'

/** For whom things are taken out of the app, in the order of the list. */
export const EXPORT_GROUPS = ['room', 'board', 'file', 'partner', 'together', 'figures', 'calendar'] as const
export type ExportGroup = (typeof EXPORT_GROUPS)[number]

/** What a file is opened with; the name of its form stands beside it in the list. */
export type ExportForm = 'pdf' | 'docx' | 'xlsx' | 'csv' | 'ics'

/** One way to take the report out of the app. */
export interface Exporter {
  readonly id: string
  readonly group: ExportGroup
  readonly form: ExportForm
  /** What it is called in the list. */
  readonly label: Message
  /** One line on what it is for. */
  readonly explain: Message
  /** What goes in: a branch of `report:contents`, with its parts and a word on notes. */
  readonly contents: string
  /** What its file is called, after the title of the dossier, in the language of the file. */
  readonly fileName: Message
  /** Without the dot. */
  readonly extension: string
  /** MIME */
  readonly type: string
  /** Where one of several is chosen: the name of this one. Those with the same label are one row in the list. */
  readonly variant?: Message
  /** Whether it goes to the other side, so that the person chooses first what stays out. */
  readonly chosenParts?: true
  /** Why there is nothing to make of this report; null when there is something. Missing when there always is. */
  readonly nothing?: (report: Report) => Message | null
  /** The maker; a part of the program of its own, that comes when asked for. */
  readonly load: () => Promise<(input: ExportInput) => Promise<Uint8Array>>
  /** How it will look, made by the same code. */
  readonly loadPreview: () => Promise<(input: ExportInput) => Promise<Preview>>
}
