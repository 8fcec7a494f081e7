import { datedEntries } from '../ics/dated-entries'
import { voiceOf, type Voice } from '../documents/voice'
import type { ExportInput } from '../export-input'
import { isRealDay } from '../tables/real-day'
import { reportSheet } from '../tables/report-sheets'
import { sheetsIn } from '../tables/sheets-in'
import type { Cell, Column, Sheet, SheetId } from '../tables/sheet'
import type { Preview, PreviewTable } from './preview'

/** The first rows of sheets; of all of them when none is named. */
export async function previewSheets(input: ExportInput, ids?: readonly SheetId[]): Promise<Preview> {
  const voice = voiceOf(input.text)
  const sheets = ids === undefined ? sheetsIn(input, voice) : ids.map((id) => reportSheet(id, input.report, voice))
  const most = sheets.length === 1 ? MOST_ROWS : FEW_ROWS
  return { kind: 'tables', tables: sheets.map((sheet) => firstRows(sheet, most, voice)) }
}

/** The days that a calendar gains, the first ones first. */
export async function previewDays({ report, text }: ExportInput): Promise<Preview> {
  const voice = voiceOf(text)
  const entries = datedEntries(report).toSorted((one, other) => one.day.localeCompare(other.day))
  const rows = entries.map((entry) => [
    voice.say('print:date', { date: entry.day }),
    entry.kind === 'action' ? shortened(entry.action.text) : voice.say('sheets:review'),
  ])
  const head = [voice.say('report:preview.days.day'), voice.say('report:preview.days.what')]
  return {
    kind: 'tables',
    tables: [table(voice.say('report:preview.days.caption'), head, rows.slice(0, MOST_ROWS), rows.length - MOST_ROWS)],
  }
}

const FEW_ROWS = 2
const MOST_ROWS = 10
/** More of a cell is never seen on one line. */
const MOST_LETTERS = 80

function firstRows({ name, columns, rows, yes, no }: Sheet, most: number, voice: Voice): PreviewTable {
  const words = (cell: Cell, kind: Column['kind'] = 'text') => {
    if (typeof cell === 'boolean') return cell ? yes : no
    if (typeof cell === 'number')
      return voice.say(kind === 'ratio' ? 'report:preview.ratio' : 'report:preview.number', { value: cell })
    return kind === 'day' && cell !== null && isRealDay(cell)
      ? voice.say('print:date', { date: cell })
      : shortened(cell ?? '')
  }
  return table(
    name,
    columns.map(({ heading }) => heading),
    rows.slice(0, most).map((row) => row.map((cell, place) => words(cell, columns[place]?.kind))),
    rows.length - most,
  )
}

function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  more: number,
): PreviewTable {
  return { caption, head, rows, more: Math.max(0, more) }
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  const signs = Array.from(line)
  return signs.length <= MOST_LETTERS ? line : `${signs.slice(0, MOST_LETTERS).join('').trimEnd()}…`
}
