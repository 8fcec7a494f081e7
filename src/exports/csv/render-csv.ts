import { voiceOf } from '../documents/voice'
import { breathe, type ExportInput } from '../export-input'
import { isRealDay } from '../tables/real-day'
import { reportSheet } from '../tables/report-sheets'
import type { Cell, Column, Sheet, SheetId } from '../tables/sheet'
import { guardFormula } from './formula-guard'

const LINE_END = '\r\n'
/** Tells Excel that the letters are UTF-8. */
const MARK = '\uFEFF'

/** One sheet of a report as the bytes of a CSV file: the same bytes for the same input. */
export async function renderCsv(input: ExportInput, sheet: SheetId): Promise<Uint8Array> {
  await breathe(input)
  const { columns, ...rest } = reportSheet(sheet, input.report, voiceOf(input.text))
  const spelling = spellingOf(input.language)
  const headings = columns.map(({ heading }) => quoted(heading))
  const rows = rest.rows.map((row) =>
    row.map((cell, index) => field(cell, columns[index]?.kind ?? 'text', rest, spelling)),
  )
  input.onProgress?.(1, 1)
  const lines = [headings, ...rows].map((fields) => fields.join(spelling.separator) + LINE_END)
  return new TextEncoder().encode(MARK + lines.join(''))
}

interface Spelling {
  readonly decimal: string
  readonly separator: string
}

/**
 * Excel opens a CSV file by the habits of the reader's country: where a comma starts the decimals, as in Flanders, a
 * semicolon stands between the cells, and elsewhere a comma.
 */
function spellingOf(language: string): Spelling {
  const parts = new Intl.NumberFormat(language).formatToParts(1.5)
  const decimal = parts.find(({ type }) => type === 'decimal')?.value ?? '.'
  return { decimal, separator: decimal === ',' ? ';' : ',' }
}

/** Numbers and days are our own and stand bare; what a person may have written stands guarded and between quotes. */
function field(
  cell: Cell,
  kind: Column['kind'],
  { yes, no }: Pick<Sheet, 'yes' | 'no'>,
  { decimal }: Spelling,
): string {
  if (cell === null) return ''
  if (typeof cell === 'boolean') return quoted(cell ? yes : no)
  if (typeof cell === 'number') return String(cell).replace('.', decimal)
  if (kind === 'day' && isRealDay(cell)) return cell
  return quoted(guardFormula(cell))
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
