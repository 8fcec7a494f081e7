import { Paragraph, Table, TableCell, TableRow, type FileChild, type ITableCellOptions } from 'docx'
import type { Beside, Block, Panel } from '../documents/block'
import { allBlocks } from './all-blocks'
import type { Desk } from './desk'
import { after, finished, heldTogether, type Draft } from './draft'
import { hex, twips } from './measures'

type Write = (blocks: readonly Block[], desk: Desk) => readonly Draft[]

/** Paragraphs on a tint when it holds no more than that; what else it may hold takes a cell around it. */
export function writePanel({ blocks }: Panel, desk: Desk, write: Write): readonly Draft[] {
  const drafts = heldTogether(write(blocks, { ...desk, width: desk.width - 2 * PANEL.side }))
  const plain = drafts.every((draft) => draft.kind === 'paragraph' && draft.options.numbering === undefined)
  if (plain) {
    const ground = drafts.map((draft) => (draft.kind === 'paragraph' ? tinted(draft, desk) : draft))
    return after(ground, { gap: PANEL.top, page: false })
  }
  const cell = cellOf(drafts, desk.width, {
    shading: { fill: hex(desk.inks.tint), type: 'clear', color: 'auto' },
    borders: { ...NO_SIDES, left: { style: 'single', size: 24, color: hex(desk.inks.brand) } },
    margins: {
      top: twips(PANEL.top),
      bottom: twips(PANEL.top),
      left: twips(PANEL.side),
      right: twips(PANEL.side),
      marginUnitType: 'dxa',
    },
  })
  return [{ kind: 'table', keep: false, make: () => rowOf([cell], [desk.width]) }]
}

function tinted(draft: Extract<Draft, { kind: 'paragraph' }>, desk: Desk): Draft {
  const tint = { style: 'single', size: 4, color: hex(desk.inks.tint), space: 8 } as const
  const options = {
    ...draft.options,
    shading: { fill: hex(desk.inks.tint), type: 'clear', color: 'auto' },
    border: {
      left: { style: 'single', size: 24, color: hex(desk.inks.brand), space: 10 },
      top: tint,
      bottom: tint,
      right: tint,
    },
    indent: { left: twips(12), right: twips(9) },
  } as const
  return { ...draft, options }
}

/** Columns beside each other, unless they hold tables: those want the width. */
export function writeBeside({ columns, gap }: Beside, desk: Desk, write: Write): readonly Draft[] {
  const stacked = allBlocks(columns.flatMap(({ blocks }) => blocks)).some(({ kind }) => UNFIT.has(kind))
  if (stacked) return columns.flatMap(({ blocks }) => write(blocks, desk))
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => (desk.width * share) / shares)
  const cells = columns.map(({ blocks }, index) =>
    cellOf(write(blocks, { ...desk, width: (widths[index] ?? 0) - gap }), widths[index] ?? 0, {
      borders: NO_SIDES,
      margins: {
        left: index === 0 ? 0 : twips(gap / 2),
        right: index === columns.length - 1 ? 0 : twips(gap / 2),
        marginUnitType: 'dxa',
      },
    }),
  )
  return [{ kind: 'table', keep: false, make: () => rowOf(cells, widths) }]
}

/** Points around what stands in a panel. */
const PANEL = { top: 8, side: 14 } as const
const UNFIT: ReadonlySet<Block['kind']> = new Set(['table', 'signatures', 'beside', 'contents', 'panel'])
const NO_SIDE = { style: 'nil', size: 0, color: 'auto' } as const
const NO_SIDES = { top: NO_SIDE, bottom: NO_SIDE, left: NO_SIDE, right: NO_SIDE } as const

function cellOf(drafts: readonly Draft[], width: number, look: Omit<ITableCellOptions, 'children'>): TableCell {
  // The library names paragraphs and tables only, though a cell takes what a page takes.
  const children = finished(drafts) as (Paragraph | Table)[]
  return new TableCell({
    ...look,
    width: { size: twips(width), type: 'dxa' },
    children: children.length === 0 ? [new Paragraph({})] : children,
  })
}

/** One row without lines. */
function rowOf(cells: readonly TableCell[], widths: readonly number[]): FileChild {
  const columnWidths = widths.map(twips)
  return new Table({
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    columnWidths,
    layout: 'fixed',
    borders: { ...NO_SIDES, insideHorizontal: NO_SIDE, insideVertical: NO_SIDE },
    tableLook: { firstRow: false, firstColumn: false, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [new TableRow({ cantSplit: true, children: [...cells] })],
  })
}
