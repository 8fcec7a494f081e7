import type { Cell, Table } from '../../documents/block'
import type { Place } from './place'

/**
 * The widths of the columns of a table in points: by their shares, but no column narrower than its longest word,
 * as long as that takes no more than a third of the table.
 */
export function columnWidths({ columns, head, rows }: Table, place: Place, padding: number): readonly number[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  const wanted = columns.map(({ share }) => (place.width * share) / shares)
  const needed = columns.map((_, index) => {
    const cells = rows.map((row) => cellText(row[index]))
    const widest = Math.max(
      widestWord([head[index] ?? ''], 'bold'),
      widestWord(cells, index === 0 ? 'bold' : 'regular'),
    )
    return Math.min(widest + padding * (index === 0 ? 1 : 2), place.width / 3)
  })
  const short = wanted.reduce((sum, width, index) => sum + Math.max(0, (needed[index] ?? 0) - width), 0)
  const spare = wanted.reduce((sum, width, index) => sum + Math.max(0, width - (needed[index] ?? 0)), 0)
  const given = spare === 0 ? 0 : Math.min(1, short / spare)
  return wanted.map((width, index) => {
    const least = needed[index] ?? 0
    return width < least ? width + (least - width) * Math.min(1, spare / short) : width - (width - least) * given
  })

  function widestWord(texts: readonly string[], weight: 'regular' | 'bold'): number {
    const { size } = place.format.styles.body
    const words = texts.flatMap((text) => text.split(/\s+/))
    return words.reduce((most, word) => Math.max(most, place.face.width(word.slice(0, 40), weight, size)), 0)
  }
}

function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return ''
  return typeof cell.words === 'string' ? cell.words : cell.words.map(({ text }) => text).join('')
}
