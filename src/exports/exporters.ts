import { say } from '@/domain/message'
import { DOCUMENTS, type DocumentId } from '@/domain/instrument/document'
import { loadCsv } from './csv/load-csv'
import { loadPhaseDocument } from './documents/load-phase-document'
import type { PaperKind } from './documents/report-kind'
import { loadDocx } from './docx/load-docx'
import type { Exporter } from './exporter'
import { datedEntries } from './ics/dated-entries'
import { loadIcs } from './ics/load-ics'
import { loadPdf } from './pdf/load-pdf'
import { loadPreview } from './preview/load-preview'
import { SHEET_IDS, type SheetId } from './tables/sheet'
import { loadXlsx } from './xlsx/load-xlsx'

const PDF = { form: 'pdf', extension: 'pdf', type: 'application/pdf' } as const
const OFFICE = 'application/vnd.openxmlformats-officedocument'
const WORD = { form: 'docx', extension: 'docx', type: `${OFFICE}.wordprocessingml.document` } as const
const EXCEL = { form: 'xlsx', extension: 'xlsx', type: `${OFFICE}.spreadsheetml.sheet` } as const
const CSV = { form: 'csv', extension: 'csv', type: 'text/csv;charset=utf-8' } as const
const CALENDAR = { form: 'ics', extension: 'ics', type: 'text/calendar;charset=utf-8' } as const

const WORKBOOK: Exporter = {
  id: 'xlsx',
  group: 'figures',
  ...EXCEL,
  ...inWords('xlsx'),
  fileName: say('report:fileName.xlsx'),
  load: loadXlsx,
  loadPreview: async () => (await loadPreview()).previewSheets,
}
const DAYS: Exporter = {
  id: 'ics',
  group: 'calendar',
  ...CALENDAR,
  ...inWords('ics'),
  fileName: say('report:fileName.ics'),
  nothing: (from) => (datedEntries(from).length === 0 ? say('report:export.ics.nothing') : null),
  load: loadIcs,
  loadPreview: async () => (await loadPreview()).previewDays,
}

/** Everything that can be made of a report, in the order of the list. A new export is a row here, a folder beside this file, and its words. */
export const EXPORTERS: readonly Exporter[] = [
  { id: 'board', group: 'board', ...PDF, ...inWords('board'), ...report('board') },
  { id: 'full', group: 'file', ...PDF, ...inWords('full'), ...report('full') },
  {
    id: 'word',
    group: 'file',
    ...WORD,
    ...inWords('word', 'full'),
    fileName: say('print:kind.full'),
    load: async () => (await loadDocx()).renderReportDocx,
    loadPreview: async () => (await loadPreview()).previewReportDocx,
  },
  { id: 'partner', group: 'partner', chosenParts: true, ...PDF, ...inWords('partner'), ...report('partner') },
  ...DOCUMENTS.map((id): Exporter => ({ id, group: 'together', ...WORD, ...draft(id) })),
  WORKBOOK,
  ...SHEET_IDS.map((id): Exporter => ({ id: `csv-${id}`, group: 'figures', ...CSV, ...sheet(id) })),
  DAYS,
]

/** Everything that can be made of what a room said; each reads the room of its input. */
export const ROOM_EXPORTERS: readonly Exporter[] = [
  {
    id: 'group-pdf',
    group: 'room',
    ...PDF,
    ...inWords('groupPdf'),
    ...report('group'),
  },
  {
    id: 'group-word',
    group: 'room',
    ...WORD,
    ...inWords('groupWord', 'groupPdf'),
    fileName: say('group:kind'),
    load: async () => (await loadDocx()).renderGroupDocx,
    loadPreview: async () => (await loadPreview()).previewGroupDocx,
  },
  { ...WORKBOOK, ...inWords('groupXlsx'), id: 'group-xlsx', fileName: say('report:fileName.groupXlsx') },
  DAYS,
]

function inWords(id: string, contents = id): Pick<Exporter, 'label' | 'explain' | 'contents'> {
  return { label: say(`report:export.${id}.label`), explain: say(`report:export.${id}.explain`), contents }
}

function report(kind: PaperKind): Pick<Exporter, 'fileName' | 'load' | 'loadPreview'> {
  return {
    fileName: say(kind === 'group' ? 'group:kind' : `print:kind.${kind}`),
    load: async () => {
      const renderPdf = await loadPdf()
      return (input) => renderPdf({ ...input, kind })
    },
    loadPreview: async () => {
      const { previewPdf } = await loadPreview()
      return (input) => previewPdf({ ...input, kind })
    },
  }
}

function draft(id: DocumentId): Omit<Exporter, 'id' | 'group' | keyof typeof WORD> {
  const name = say(`instrument:document.${id}.name`)
  return {
    label: name,
    explain: say(`report:export.${id}.explain`),
    contents: 'draft',
    fileName: name,
    load: async () => {
      const [{ renderDocx }, draftOf] = await Promise.all([loadDocx(), loadPhaseDocument()])
      return (input) => renderDocx(draftOf(id, input), input)
    },
    loadPreview: async () => {
      const [{ previewDocument }, draftOf] = await Promise.all([loadPreview(), loadPhaseDocument()])
      return (input) => previewDocument(draftOf(id, input), input)
    },
  }
}

function sheet(id: SheetId): Omit<Exporter, 'id' | 'group' | keyof typeof CSV> {
  const name = say(`sheets:name.${id}`)
  return {
    ...inWords('csv'),
    variant: name,
    fileName: name,
    load: async () => {
      const renderCsv = await loadCsv()
      return (input) => renderCsv(input, id)
    },
    loadPreview: async () => {
      const { previewSheets } = await loadPreview()
      return (input) => previewSheets(input, [id])
    },
  }
}
