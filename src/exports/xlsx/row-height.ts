import type { Cell, Column } from '../tables/sheet'

/** Points of one line of the font. */
const LINE = 15
/** Points of air under a row. */
const AIR = 3
/** What Excel lets a row be; the rest of a longer text is read in the bar above the sheet. */
const HIGHEST = 409

/**
 * The height at which every text of a row is seen whole, in points. Not every program fits a row to its texts when it
 * opens a file, so that it is told, by counting letters.
 */
export function rowHeight(row: readonly Cell[], columns: readonly Column[]): number {
  const lines = row.map((cell, index) => (typeof cell === 'string' ? linesOf(cell, columns[index]?.width ?? 1) : 1))
  return Math.min(HIGHEST, AIR + LINE * Math.max(1, ...lines))
}

/** Words after each other, as many on a line as go; one that is too long for a line goes on on the next. */
function linesOf(text: string, width: number): number {
  const room = width - 1
  let lines = 0
  for (const paragraph of text.slice(0, room * (HIGHEST / LINE)).split(/\r\n|[\r\n]/)) {
    let used = 0
    lines += 1
    for (const { length } of paragraph.split(' ')) {
      if (used > 0 && used + length > room) {
        lines += 1
        used = 0
      }
      lines += Math.max(0, Math.ceil(length / room) - 1)
      used += (length % room) + 1
    }
  }
  return lines
}
