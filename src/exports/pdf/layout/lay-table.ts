import type { Line } from '../writing/set-line'
import type { Cell, Table } from '../../documents/block'
import { partOf, type Element } from '../../tagged-pdf/element'
import { signMark } from './lay-figure'
import { columnWidths } from './column-widths'
import { lineMarks, linesOf, type Band, type Place } from './place'
import type { Ink } from '../../documents/inks'
import type { TextStyle } from './sheet'
import { moved, slice, unread, type Mark, type Slice } from './slice'

/** A table: its head again on every page, rows kept whole unless they are longer than a good part of a page. */
export function layTable(table: Table, place: Place): readonly Slice[] {
  const element = partOf(place.parent, 'Table', { alt: table.summary })
  const bands = bandsOf(table, place)
  const head = headOf(table, bands, place, element)
  const repeat = unread(head)
  const rows = table.rows.map((row) => rowOf(row, bands, place, partOf(element, 'TR')))
  const whole = rows.flat().reduce((sum, { height }) => sum + height, head.height) <= WHOLE_TABLE
  return [
    { ...head, before: place.format.styles.body.leading * 0.6, glued: true },
    ...rows.flatMap((row, index) =>
      row.map((strip, line): Slice => {
        if (line < row.length - 1) return { ...strip, repeat }
        if (index === rows.length - 1) return { ...strip, repeat, height: strip.height + AIR }
        // Neither the first row nor the last is alone on its page.
        const held = index === 0 || index === rows.length - 2 || whole
        return { ...strip, repeat, glued: held }
      }),
    ),
  ]
}

const PAD = { side: 7, above: 4, below: 4.5 } as const
/** What keeps the next text from the last line, besides what that text keeps above itself. */
const AIR = 5
/** A row up to this height is never broken. */
const WHOLE_ROW = 190
/** A table up to this height is never broken either. */
const WHOLE_TABLE = 170

interface CellBand extends Band {
  readonly align: 'start' | 'end'
}

function bandsOf(table: Table, place: Place): readonly CellBand[] {
  const widths = columnWidths(table, place, PAD.side)
  let x = place.x
  return table.columns.map(({ align = 'start' }, index, columns) => {
    const width = widths[index] ?? 0
    const band = { x: index === 0 ? x : x + PAD.side, width: width - (index === 0 ? PAD.side : 2 * PAD.side), align }
    x += width
    return index === columns.length - 1 && index > 0 ? { ...band, width: band.width + PAD.side } : band
  })
}

function headOf({ head }: Table, bands: readonly CellBand[], place: Place, table: Element): Slice {
  const base = place.format.styles.small
  const style: TextStyle = { ...base, weight: 'bold', ink: 'ink' }
  const row = partOf(table, 'TR')
  const cells = bands.map((band, index) => ({
    band,
    element: partOf(row, 'TH', { scope: 'Column' }),
    lines: linesOf(head[index] ?? '', style, band.width, place),
  }))
  const rows = Math.max(...cells.map(({ lines }) => lines.length))
  const height = rows * style.leading + PAD.above + PAD.below
  const marks = cells.flatMap(({ band, element, lines }) =>
    // A short head stands at the foot of a taller one, on the line.
    lines.flatMap((line, index) =>
      aligned(line, style, band, PAD.above + (rows - lines.length + index) * style.leading, element),
    ),
  )
  return slice(height, [...marks, ruleAt(place, height, 0.9, 'ink')])
}

function rowOf(row: readonly Cell[], bands: readonly CellBand[], place: Place, element: Element): readonly Slice[] {
  const { body, strong } = place.format.styles
  const style = { ...body, size: body.size - 0.6, leading: body.leading - 1.4 }
  const cells = bands.map((band, index) => {
    const cell = row[index] ?? { words: '' }
    const type = index === 0 ? { ...style, weight: strong.weight } : style
    const owner = index === 0 ? partOf(element, 'TH', { scope: 'Row' }) : partOf(element, 'TD')
    const inset = cell.sign === undefined ? 0 : cell.sign.width + 6
    const inner = { ...band, x: band.x + inset, width: band.width - inset }
    return { cell, type, owner, band, inner, lines: linesOf(cell.words, type, inner.width, place) }
  })
  const count = Math.max(1, ...cells.map(({ lines }) => lines.length))
  const whole = count * style.leading <= WHOLE_ROW
  return Array.from({ length: count }, (_, index) => {
    const top = index === 0 ? PAD.above : 0
    const last = index === count - 1
    const height = style.leading + top + (last ? PAD.below : 0)
    const marks = cells.flatMap(({ cell, type, owner, band, inner, lines }): readonly Mark[] => {
      const line = lines[index]
      const sign =
        index === 0 && cell.sign !== undefined ? moved([signMark(cell.sign, band.x, style.leading)], 0, top) : []
      return line === undefined ? sign : [...sign, ...aligned(line, type, inner, top, owner)]
    })
    return slice(height, last ? [...marks, ruleAt(place, height, 0.5, 'line')] : marks, {
      glued: !last && (whole || index < 1 || index >= count - 2),
    })
  })
}

function aligned(line: Line<Ink>, style: TextStyle, band: CellBand, top: number, element: Element): readonly Mark[] {
  return lineMarks(line, style, band.align === 'end' ? band.x + band.width - line.width : band.x, top, element)
}

function ruleAt(place: Band, y: number, height: number, ink: Ink): Mark {
  return { kind: 'box', x: place.x, y: y - height, width: place.width, height, ink, element: null }
}
