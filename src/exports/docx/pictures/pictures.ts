import type { Block } from '../../documents/block'
import type { PaperDocument } from '../../documents/document'
import type { Sketch } from '../../documents/worded-drawing'
import { breathe, type ExportInput } from '../../export-input'
import { allBlocks } from '../all-blocks'
import { MEASURES, type Measures } from '../measures'
import { sizeOf } from './outline'
import { paintPixels } from './paint-pixels'
import { pngOf } from './png-of'
import { pointsOf } from './points-of'
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
  const pause = () => breathe(input)
  const pictures = new Map<string, Uint8Array>()
  for (const [sketch, points] of sketchesOf(sections.flat(), MEASURES[format])) {
    const svg = svgOf(sketch, points)
    if (pictures.has(svg)) continue
    pictures.set(svg, await pngOf(await paintPixels(sketch, points, SHARP, pause), pause))
    await pause()
  }
  return pictures
}

/** Each picture with its width on paper, in points. */
function sketchesOf(blocks: readonly Block[], measures: Measures): readonly (readonly [Sketch, number])[] {
  return allBlocks(blocks).flatMap((block): readonly (readonly [Sketch, number])[] => {
    if (block.kind === 'figure') return [[block.drawing, pointsOf(block, measures)]]
    if (block.kind === 'table') return block.rows.flat().flatMap(signOf)
    return 'sign' in block ? signOf(block) : []
  })
}

function signOf({ sign }: { readonly sign?: Sketch }): readonly (readonly [Sketch, number])[] {
  return sign === undefined ? [] : [[sign, sizeOf(sign).width]]
}
