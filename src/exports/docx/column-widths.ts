import type { Table } from '../documents/block'
import type { Desk } from './desk'
import { textOf } from './runs-of'

/** The mean width of a letter against its size; words in a table are short, so it is on the wide side. */
const LETTER = 0.59
/** Points that a cell keeps free at its right, and a little more. */
const PADDING = 11

/** The first column names its rows: a name of so many letters may take two lines, not more. */
const NAME = 48

/**
 * The widths of the columns of a table in points: by their shares, but none narrower than its longest word,
 * as long as that takes no more than a third of the table. Letters are not measured: Word has the font, we have not.
 */
export function columnWidths(
  { columns, head, rows }: Table,
  { measures, width }: Pick<Desk, 'measures' | 'width'>,
): readonly number[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  const wanted = columns.map(({ share }) => (width * share) / shares)
  const needed = columns.map((_, index) => {
    const { body, small } = measures.styles
    const texts = rows.map((row) => textOf(row[index]?.words ?? ''))
    const longest = Math.max(longestWord(texts), index === 0 ? halfName(texts) : 0)
    const letters = Math.max(longestWord([head[index] ?? '']) * small.size, longest * (body.size - 0.5))
    return Math.min(letters * LETTER + PADDING, width / 3)
  })
  const lacking = wanted.map((wish, index) => Math.max(0, (needed[index] ?? 0) - wish))
  const spare = wanted.map((wish, index) => Math.max(0, wish - (needed[index] ?? 0)))
  const [short, free] = [total(lacking), total(spare)]
  if (short === 0 || free === 0) return wanted
  const moved = Math.min(short, free)
  return wanted.map(
    (wish, index) => wish + ((lacking[index] ?? 0) * moved) / short - ((spare[index] ?? 0) * moved) / free,
  )
}

function halfName(texts: readonly string[]): number {
  return Math.ceil(Math.max(0, ...texts.map(({ length }) => Math.min(length, NAME))) / 2)
}

function longestWord(texts: readonly string[]): number {
  return Math.max(0, ...texts.flatMap((text) => text.split(/\s+/)).map((word) => Math.min(word.length, 40)))
}

function total(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0)
}
