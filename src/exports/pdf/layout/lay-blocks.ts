import type { Beside, Block, Labelled, Panel } from '../../documents/block'
import { partOf } from '../../tagged-pdf/element'
import { layContents } from './lay-contents'
import { layFigure, signMark } from './lay-figure'
import { laySignatures } from './lay-signatures'
import { layTable } from './lay-table'
import { layHeading, layList, layNote, layParagraph } from './lay-text'
import { column, lineMarks, linesOf, withMargin, type Place } from './place'
import { flattened, glued, slice, spaced, unread, type Mark, type Slice } from './slice'

/** Blocks one under the other, as strips in reading order. */
export function layBlocks(blocks: readonly Block[], place: Place): readonly Slice[] {
  return blocks.flatMap((block) => layBlock(block, place))
}

function layBlock(block: Block, place: Place): readonly Slice[] {
  switch (block.kind) {
    case 'heading':
      return layHeading(block, place)
    case 'paragraph':
      return layParagraph(block, place)
    case 'list':
      return layList(block, place)
    case 'table':
      return layTable(block, place)
    case 'figure':
      return layFigure(block, place)
    case 'contents':
      return layContents(block, place)
    case 'labelled':
      return place.margin === null ? layLabelAbove(block, place) : layLabelBeside(block, place)
    case 'panel':
      return layPanel(block, place)
    case 'beside':
      return layBeside(block, place)
    case 'note':
      return layNote(block.words, place)
    case 'guidance':
      return layParagraph({ kind: 'paragraph', words: [{ text: block.words, ink: 'quiet' }] }, place)
    case 'signatures':
      return laySignatures(block, place)
    case 'wide':
      return layBlocks(block.blocks, column(place, place.wide))
    case 'ledger':
      return layBlocks(block.blocks, withMargin(place, block.labels))
    case 'keyed':
      return layKeyed(block, place)
    case 'together':
      return glued(layBlocks(block.blocks, place), block.withNext)
    case 'rule':
      return [
        slice(0.5, [{ kind: 'box', ...place.wide, y: 0, height: 0.5, ink: 'rule', element: null }], { before: 14 }),
      ]
    case 'gap':
      return [slice(block.height, [])]
    case 'new-page':
      return [slice(0, [], { breaks: block.when ?? 'always', glued: true })]
  }
}

function layLabelAbove({ label, apart, blocks }: Labelled, place: Place): readonly Slice[] {
  const above = layParagraph({ kind: 'paragraph', words: label, style: 'label', withNext: true }, place)
  return lowered([...above, ...layBlocks(blocks, place)], apart)
}

/** More space above what is kept apart. */
function lowered(strips: readonly Slice[], apart: true | undefined): readonly Slice[] {
  return apart === undefined ? strips : spaced(strips, (strips[0]?.before ?? 0) + APART)
}

/** In points: some three quarters of a line. */
const APART = 11

/** The label hangs from the first strip; what is beside it stays with it. */
function layLabelBeside({ label, sign, apart, blocks }: Labelled, place: Place): readonly Slice[] {
  const style = place.format.styles.label
  const margin = place.margin ?? place
  const element = partOf(place.parent, 'P')
  const inset = sign === undefined ? 0 : sign.width + 6
  const lines = linesOf(label, style, margin.width - inset, place, 8)
  const marks: readonly Mark[] = [
    ...(sign === undefined ? [] : [signMark(sign, margin.x, style.leading)]),
    ...lines.flatMap((line, index) => lineMarks(line, style, margin.x + inset, index * style.leading, element)),
  ]
  const [first, ...rest] = layBlocks(blocks, place)
  const height = lines.length * style.leading
  if (first === undefined) return [slice(height, marks, { before: style.leading * 0.42 })]
  const strips = [{ ...first, marks: [...marks, ...first.marks] }, ...rest]
  return lowered(besideLabel(strips, height), apart)
}

/** Strips glued for as long as the label runs, and filled up when they are shorter. */
function besideLabel(strips: readonly Slice[], height: number): readonly Slice[] {
  let reached = 0
  const held = strips.map((strip, index) => {
    reached += strip.height + (index === 0 ? 0 : strip.before)
    return { ...strip, glued: strip.glued || reached < height }
  })
  return reached < height ? [...held, slice(height - reached, [])] : held
}

const PANEL = { pad: 14, edge: 3, above: 8 } as const

function layPanel({ blocks }: Panel, place: Place): readonly Slice[] {
  const { x, width } = place
  const inner = column(place, { x: x + PANEL.pad + PANEL.edge, width: width - 2 * PANEL.pad - PANEL.edge })
  const strips = [
    slice(PANEL.pad * 0.8, [], { glued: true }),
    ...glued(spaced(layBlocks(blocks, inner), 0), true),
    slice(PANEL.pad, []),
  ]
  return [
    slice(0, [], { before: PANEL.above, glued: true }),
    ...strips.map((strip) => ({ ...strip, ground: { x, width } })),
  ]
}

function layBeside({ columns, gap }: Beside, place: Place): readonly Slice[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  const room = place.width - gap * (columns.length - 1)
  let x = place.x
  const stacks = columns.map(({ share, blocks }) => {
    const width = (room * share) / shares
    const strips = layBlocks(blocks, column(place, { x, width }))
    x += width + gap
    return strips
  })
  const flat = stacks.map(flattened)
  return [
    slice(
      Math.max(0, ...flat.map(({ height }) => height)),
      flat.flatMap(({ marks }) => marks),
      {
        before: Math.max(0, ...stacks.map(([first]) => first?.before ?? 0)),
        headings: flat.flatMap(({ headings }) => headings),
      },
    ),
  ]
}

/** The key, and what stands under it; on a page that begins with one of these the key comes back, unread. */
function layKeyed({ key, blocks }: Extract<Block, { kind: 'keyed' }>, place: Place): readonly Slice[] {
  const head = flattened(layBlocks(key, place))
  const repeat = unread(head)
  return [{ ...head, glued: true }, ...layBlocks(blocks, place).map((strip) => ({ ...strip, repeat }))]
}
