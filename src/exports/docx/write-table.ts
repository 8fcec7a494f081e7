import { AlignmentType, Paragraph, TableCell, TableRow, type FileChild } from 'docx'
import type { Cell, Signatures, Table } from '../documents/block'
import { columnWidths } from './column-widths'
import { DescribedTable } from './described-table'
import type { Desk } from './desk'
import type { Draft } from './draft'
import { twips } from './measures'
import { inParagraph } from './part'
import { runsOf, textOf } from './runs-of'
import { startsFromRight } from './scripts'
import { signed } from './write-picture'

/** A table with its head again on every page, and what it shows for who does not see it. */
export function writeTable(table: Table, desk: Desk): Draft {
  return { kind: 'table', keep: false, make: (keep) => made(table, desk, keep, 0) }
}

/** A row for each party, tall enough to sign in. */
export function writeSignatures({ summary, head, parties }: Signatures, desk: Desk): Draft {
  const columns = [{ share: 3 }, { share: 3 }, { share: 2.4 }, { share: 3 }]
  const rows = parties.map((words) => [{ words }, { words: '' }, { words: '' }, { words: '' }])
  const table: Table = { kind: 'table', summary, columns, head, rows }
  return { kind: 'table', keep: false, make: (keep) => made(table, desk, keep, desk.measures.signing) }
}

/** A row of at most so many characters is never broken over pages. */
const WHOLE_ROW = 700
/** At most so many characters are a name, which stands out; more of them are a sentence. */
const NAME = 50
/** A table of at most so many rows stays together where it can. */
const WHOLE_TABLE = 6

function made(table: Table, desk: Desk, keep: boolean, height: number): FileChild {
  const { columns, head, rows, summary } = table
  const widths = columnWidths(table, desk).map(twips)
  const whole = rows.length <= WHOLE_TABLE && rows.every((row) => lengthOf(row) <= WHOLE_ROW / 2)
  const named = rows.every(([first]) => textOf(first?.words ?? '').length <= NAME)
  const headRow = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((_, index) => cellOf({ words: head[index] ?? '' }, index, 'TableHead', true)),
  })
  const bodyRows = rows.map(
    (row, place) =>
      new TableRow({
        cantSplit: lengthOf(row) <= WHOLE_ROW,
        ...(height === 0 ? {} : { height: { value: twips(height), rule: 'atLeast' as const } }),
        children: columns.map((_, index) => {
          const follows = place < rows.length - 1 ? whole || place === rows.length - 2 : keep
          return cellOf(row[index] ?? { words: '' }, index, index === 0 && named ? 'TableLabel' : 'TableText', follows)
        }),
      }),
  )
  return new DescribedTable(
    {
      style: 'WeighingTable',
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
      columnWidths: widths,
      layout: 'fixed',
      tableLook: { firstRow: true, firstColumn: true, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
      rows: [headRow, ...bodyRows],
    },
    summary,
  )

  function cellOf({ words, sign }: Cell, index: number, style: string, keepNext: boolean): TableCell {
    const paragraph = new Paragraph({
      style,
      keepNext,
      children: inParagraph([...signed(sign, desk), ...runsOf(words, desk)]),
      ...(columns[index]?.align === 'end' ? { alignment: AlignmentType.RIGHT } : {}),
      ...(startsFromRight(textOf(words)) ? { bidirectional: true } : {}),
    })
    return new TableCell({
      width: { size: widths[index] ?? 0, type: 'dxa' },
      children: [paragraph],
      // The last column runs to the edge of the text.
      ...(index === columns.length - 1 ? { margins: { right: 0, marginUnitType: 'dxa' } } : {}),
    })
  }
}

function lengthOf(row: readonly Cell[]): number {
  return Math.max(0, ...row.map(({ words }) => textOf(words).length))
}
