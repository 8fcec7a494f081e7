import type { Block, Labelled, Words } from '../documents/block'
import type { Desk } from './desk'
import { after, held, heldTogether, type Draft } from './draft'
import { inParagraph } from './part'
import { runsOf } from './runs-of'
import { writeBeside, writePanel } from './write-frames'
import { writeContents } from './write-contents'
import { signed, writeFigure } from './write-picture'
import { writeSignatures, writeTable } from './write-table'
import { writeGuidance, writeHeading, writeList, writeNote, writeParagraph, writeRule } from './write-text'

/** Blocks one under the other, in reading order. */
export function writeBlocks(blocks: readonly Block[], desk: Desk): readonly Draft[] {
  return [...oneByOne(blocks, desk)].flat()
}

/** What each block becomes, in reading order. A gap and a new page are no paragraphs: the next one begins lower, or there. */
export function* oneByOne(blocks: readonly Block[], desk: Desk): Generator<readonly Draft[]> {
  let [gap, page] = [0, false]
  const front = blocks.some((block) => block.kind === 'heading' && block.level === 0)
  for (const block of blocks) {
    if (block.kind === 'gap') gap += block.height
    else if (block.kind === 'new-page') page ||= block.when === undefined
    else {
      const written = writeBlock(block, desk, front)
      yield after(written, { gap, page })
      if (written.length > 0) [gap, page] = [0, false]
    }
  }
}

function writeBlock(block: Exclude<Block, { kind: 'gap' | 'new-page' }>, desk: Desk, front: boolean): readonly Draft[] {
  switch (block.kind) {
    case 'heading':
      return [writeHeading(block, desk)]
    case 'paragraph':
      return [writeParagraph(block, desk, front)]
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
      return writePanel(block, desk, writeBlocks)
    case 'beside':
      return writeBeside(block, desk, writeBlocks)
    case 'note':
      return [writeNote(block.words, desk)]
    case 'guidance':
      return [writeGuidance(block, desk)]
    case 'signatures':
      return [writeSignatures(block, desk)]
    case 'wide':
    case 'ledger':
      return writeBlocks(block.blocks, desk)
    case 'keyed':
      return writeBlocks([...block.key, ...block.blocks], desk)
    case 'together':
      return block.withNext === true
        ? writeBlocks(block.blocks, desk).map(held)
        : heldTogether(writeBlocks(block.blocks, desk))
    case 'rule':
      return [writeRule()]
  }
}

/** The label stands above: beside it would take a table, which reads and edits worse. */
function writeLabelled({ label, sign, apart, blocks }: Labelled, desk: Desk): readonly Draft[] {
  const contents = blocks.some(({ kind }) => kind === 'contents')
  const above: Draft = {
    kind: 'paragraph',
    options: {
      style: contents ? 'TOCHeading' : 'Label',
      children: inParagraph([...signed(sign, desk), ...runsOf(inOneLine(label), desk)]),
    },
    before: desk.measures.styles.label.before + (apart === undefined ? 0 : APART),
  }
  return [held(above), ...writeBlocks(blocks, desk)]
}

/** In points. */
const APART = 8

/** What stands on a line of its own beside blocks stands in the same line above them. */
function inOneLine(label: Words): Words {
  if (typeof label === 'string') return label.replaceAll('\n', ' · ')
  return label.map((piece) => ({ ...piece, text: piece.text.replace(/^\n/, ' · ') }))
}
