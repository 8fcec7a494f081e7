import type { Block } from '../../documents/block'
import type { PaperDocument } from '../../documents/document'
import type { Sketch } from '../../documents/worded-drawing'
import { breathe, type ExportInput } from '../../export-input'
import { allBlocks } from '../all-blocks'
import { MEASURES } from '../measures'
import { sizeOf } from './outline'
import { paintPixels } from './paint-pixels'
import { pngOf } from './png-of'
import { svgOf } from './svg-of'

/** Pixels for each SVG of a document, for a program that shows no SVG. */
export type Pictures = ReadonlyMap<string, Uint8Array>

/** How many pixels for a point: sharp on paper and on fine screens. */
const SHARP = 2.5

/** Draws every picture of a document, each once. */
export async function drawPictures(
  { sections, format }: Pick<PaperDocument, 'sections' | 'format'>,
  input: ExportInput,
): Promise<Pictures> {
  const pictures = new Map<string, Uint8Array>()
  for (const [sketch, width] of sketchesOf(sections.flat())) {
    const points = Math.min(width, MEASURES[format].width)
    const svg = svgOf(sketch, points)
    if (pictures.has(svg)) continue
    pictures.set(svg, pngOf(paintPixels(sketch, points, SHARP)))
    await breathe(input)
  }
  return pictures
}

/** Each picture with its width on paper, in points. */
function sketchesOf(blocks: readonly Block[]): readonly (readonly [Sketch, number])[] {
  return allBlocks(blocks).flatMap((block): readonly (readonly [Sketch, number])[] => {
    if (block.kind === 'figure') return [[block.drawing, block.width]]
    if (block.kind === 'table') return block.rows.flat().flatMap(signOf)
    return 'sign' in block ? signOf(block) : []
  })
}

function signOf({ sign }: { readonly sign?: Sketch }): readonly (readonly [Sketch, number])[] {
  return sign === undefined ? [] : [[sign, sizeOf(sign).width]]
}
