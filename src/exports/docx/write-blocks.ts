import { Paragraph, Table, TableCell, TableRow, type FileChild, type ITableCellOptions } from 'docx'
import type { Beside, Block, Labelled, Panel } from '../documents/block'
import { INKS } from '../documents/inks'
import { allBlocks } from './all-blocks'
import type { Desk } from './desk'
import { after, finished, held, heldTogether, type Draft } from './draft'
import { hex, twips } from './measures'
import { inParagraph } from './part'
import { runsOf } from './runs-of'
import { writeContents } from './write-contents'
import { signed, writeFigure } from './write-picture'
import { writeSignatures, writeTable } from './write-table'
import { writeGuidance, writeHeading, writeList, writeNote, writeParagraph, writeRule } from './write-text'

/** Blocks one under the other, in reading order. A gap and a new page are no paragraphs: the next one begins lower, or there. */
export function writeBlocks(blocks: readonly Block[], desk: Desk): readonly Draft[] {
  const drafts: Draft[] = []
  let [gap, page] = [0, false]
  for (const block of blocks) {
    if (block.kind === 'gap') gap += block.height
    else if (block.kind === 'new-page') page = true
    else {
      const written = writeBlock(block, desk)
      drafts.push(...after(written, { gap, page }))
      if (written.length > 0) [gap, page] = [0, false]
    }
  }
  return drafts
}

function writeBlock(block: Exclude<Block, { kind: 'gap' | 'new-page' }>, desk: Desk): readonly Draft[] {
  switch (block.kind) {
    case 'heading':
      return [writeHeading(block, desk)]
    case 'paragraph':
      return [writeParagraph(block, desk)]
    case 'list':
      return writeList(block, desk)
    case 'table':
      return [writeTable(block, desk)]
    case 'figure':
      return [writeFigure(block, desk)]
    case 'contents':
      return writeContents(block, desk).map((part) => ({ kind: 'part', part }))
    case 'labelled':
      return writeLabelled(block, desk)
    case 'panel':
      return writePanel(block, desk)
    case 'beside':
      return writeBeside(block, desk)
    case 'note':
      return [writeNote(block.words, desk)]
    case 'guidance':
      return [writeGuidance(block, desk)]
    case 'signatures':
      return [writeSignatures(block, desk)]
    case 'wide':
    case 'ledger':
      return writeBlocks(block.blocks, desk)
    case 'together':
      return heldTogether(writeBlocks(block.blocks, desk))
    case 'rule':
      return [writeRule()]
  }
}

/** The label stands above: beside it would take a table, which reads and edits worse. */
function writeLabelled({ label, sign, blocks }: Labelled, desk: Desk): readonly Draft[] {
  const contents = blocks.some(({ kind }) => kind === 'contents')
  const above: Draft = {
    kind: 'paragraph',
    options: {
      style: contents ? 'TOCHeading' : 'Label',
      children: inParagraph([...signed(sign, desk), ...runsOf(label, desk)]),
    },
    before: desk.measures.styles.label.before,
  }
  return [held(above), ...writeBlocks(blocks, desk)]
}

/** Paragraphs on a tint when it holds no more than that; what else it may hold takes a cell around it. */
function writePanel({ blocks }: Panel, desk: Desk): readonly Draft[] {
  const drafts = heldTogether(writeBlocks(blocks, desk))
  const plain = drafts.every((draft) => draft.kind === 'paragraph' && draft.options.numbering === undefined)
  if (plain) return drafts.map((draft) => (draft.kind === 'paragraph' ? tinted(draft) : draft))
  const cell = cellOf(drafts, desk.measures.width, {
    shading: { fill: hex(INKS.tint), type: 'clear', color: 'auto' },
    borders: { ...NO_SIDES, left: { style: 'single', size: 24, color: hex(INKS.ink) } },
    margins: { top: 160, bottom: 160, left: 240, right: 240, marginUnitType: 'dxa' },
  })
  return [{ kind: 'table', keep: false, make: () => rowOf([cell], [desk.measures.width]) }]
}

function tinted(draft: Extract<Draft, { kind: 'paragraph' }>): Draft {
  const tint = { style: 'single', size: 4, color: hex(INKS.tint), space: 8 } as const
  const options = {
    ...draft.options,
    shading: { fill: hex(INKS.tint), type: 'clear', color: 'auto' },
    border: {
      left: { style: 'single', size: 24, color: hex(INKS.ink), space: 10 },
      top: tint,
      bottom: tint,
      right: tint,
    },
    indent: { left: twips(12), right: twips(9) },
  } as const
  return { ...draft, options }
}

/** Columns beside each other, unless they hold tables: those want the width. */
function writeBeside({ columns, gap }: Beside, desk: Desk): readonly Draft[] {
  const stacked = allBlocks(columns.flatMap(({ blocks }) => blocks)).some(({ kind }) => UNFIT.has(kind))
  if (stacked) return columns.flatMap(({ blocks }) => writeBlocks(blocks, desk))
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => (desk.measures.width * share) / shares)
  const cells = columns.map(({ blocks }, index) =>
    cellOf(writeBlocks(blocks, desk), widths[index] ?? 0, {
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

const UNFIT: ReadonlySet<Block['kind']> = new Set(['table', 'signatures', 'beside', 'contents', 'panel'])
const NO_SIDE = { style: 'nil', size: 0, color: 'auto' } as const
const NO_SIDES = { top: NO_SIDE, bottom: NO_SIDE, left: NO_SIDE, right: NO_SIDE } as const

function cellOf(drafts: readonly Draft[], width: number, look: Omit<ITableCellOptions, 'children'>): TableCell {
  const children = finished(drafts).filter((child) => child instanceof Paragraph || child instanceof Table)
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
