import type { Cell, Column, Sheet } from '../tables/sheet'

/** What Excel lets into one cell, counted in UTF-16 units. */
const CELL_LIMIT = 32_767

/**
 * A sheet that Excel can hold: a text too long for one cell goes on in columns of its own beside it, which are there
 * only when there is such a text. The pieces after each other are the text, to the letter.
 */
export function fitLongTexts(sheet: Sheet, continued: (heading: string) => string): Sheet {
  const pieces = sheet.columns.map((_, column) => Math.max(1, ...sheet.rows.map((row) => piecesOf(row[column]).length)))
  if (pieces.every((count) => count === 1)) return sheet
  return {
    ...sheet,
    columns: sheet.columns.flatMap((column, index) => repeated(column, pieces[index] ?? 1, continued)),
    rows: sheet.rows.map((row) => row.flatMap((cell, index) => padded(piecesOf(cell), pieces[index] ?? 1))),
  }
}

function repeated(column: Column, times: number, continued: (heading: string) => string): readonly Column[] {
  const next: Column = { ...column, heading: continued(column.heading) }
  return Array.from({ length: times }, (_, index) => (index === 0 ? column : next))
}

function padded(cells: readonly Cell[], length: number): readonly Cell[] {
  return Array.from({ length }, (_, index) => cells[index] ?? null)
}

function piecesOf(cell: Cell | undefined): readonly Cell[] {
  if (typeof cell !== 'string' || cell.length <= CELL_LIMIT) return [cell ?? null]
  const pieces: string[] = []
  let rest = cell
  while (rest.length > CELL_LIMIT) {
    const end = endOfPiece(rest)
    pieces.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return [...pieces, rest]
}

/** Behind the last space of the piece, so that no word is cut; at the limit when there is none near. */
function endOfPiece(text: string): number {
  const space = text.lastIndexOf(' ', CELL_LIMIT - 1) + 1
  if (space > CELL_LIMIT - 200) return space
  return /[\ud800-\udbff]/.test(text.charAt(CELL_LIMIT - 1)) ? CELL_LIMIT - 1 : CELL_LIMIT
}
