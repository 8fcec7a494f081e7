import type { Voice } from '../documents/voice'

/** The sheets of a report, in the order in which they stand in a workbook. */
export const SHEET_IDS = ['answers', 'scores', 'advice', 'actions'] as const
export type SheetId = (typeof SHEET_IDS)[number]

/** The sheets of a room, likewise. */
export const ROOM_SHEET_IDS = ['who', 'scores', 'points', 'talk', 'advice', 'actions', 'decisions'] as const
export type RoomSheetId = (typeof ROOM_SHEET_IDS)[number]

/**
 * What a column holds: text, a number 0 to 100 shown without decimals, a whole number, a number with two decimals, a day,
 * or yes and no.
 * A day that no calendar has stands there as the text that it is.
 */
export type CellKind = 'text' | 'score' | 'whole' | 'ratio' | 'day' | 'yesNo'

/** A text, a number (unrounded), a day as `yyyy-mm-dd`, or yes and no; null is an empty cell, which is never 0. */
export type Cell = string | number | boolean | null

export interface Column {
  readonly heading: string
  readonly kind: CellKind
  /** About so many letters beside each other. */
  readonly width: number
}

/** A part of a report in rows and columns, in words of one language. */
export interface Sheet {
  readonly id: SheetId | RoomSheetId
  readonly name: string
  readonly columns: readonly Column[]
  /** Each as long as `columns`. */
  readonly rows: readonly (readonly Cell[])[]
  /** What yes and no are called. */
  readonly yes: string
  readonly no: string
}

/** A column with where its cells come from. */
export interface ColumnOf<Row> {
  /** Its heading is `sheets:column.<key>`, unless it has a heading of its own. */
  readonly key: string
  readonly heading?: string
  readonly kind: CellKind
  readonly width: number
  readonly cell: (row: Row, voice: Voice) => Cell
}

/** Rows of any kind, laid out in columns. */
export function sheetOf<Row>(
  id: Sheet['id'],
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
  voice: Voice,
): Sheet {
  return {
    id,
    name: voice.say(`sheets:name.${id}`),
    columns: columns.map(({ key, heading = `sheets:column.${key}`, kind, width }) => ({
      heading: voice.say(heading),
      kind,
      width,
    })),
    rows: rows.map((row) => columns.map(({ cell }) => filled(cell(row, voice)))),
    yes: voice.say('sheets:yes'),
    no: voice.say('sheets:no'),
  }
}

function filled(cell: Cell): Cell {
  return cell === '' ? null : cell
}
