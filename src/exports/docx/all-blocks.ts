import type { Block } from '../documents/block'

/** Every block in these, and in those, however deep, in reading order. */
export function allBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => [block, ...allBlocks(inside(block))])
}

function inside(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'labelled':
    case 'panel':
    case 'wide':
    case 'ledger':
    case 'together':
      return block.blocks
    case 'keyed':
      return [...block.key, ...block.blocks]
    case 'beside':
      return block.columns.flatMap(({ blocks }) => blocks)
    case 'heading':
    case 'paragraph':
    case 'list':
    case 'table':
    case 'figure':
    case 'contents':
    case 'note':
    case 'guidance':
    case 'signatures':
    case 'rule':
    case 'gap':
    case 'new-page':
      return []
  }
}
