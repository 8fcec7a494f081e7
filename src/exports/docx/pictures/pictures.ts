import type { PaperDocument } from '../../documents/document'
import type { Sketch } from '../../documents/worded-drawing'
import { breathe, type ExportInput } from '../../export-input'
import { allBlocks } from '../all-blocks'
import { MEASURES } from '../measures'
import { paintPixels } from './paint-pixels'
import { pngOf } from './png-of'
import { svgOf } from './svg-of'

/** Pixels for each SVG of a document, for a program that shows no SVG. */
export type Pictures = ReadonlyMap<string, Uint8Array>

/** How many pixels for a point: sharp on paper and on fine screens. */
const SHARP = 2

/** Draws every picture of a document, each once. */
export async function drawPictures(
  { sections, format }: Pick<PaperDocument, 'sections' | 'format'>,
  input: ExportInput,
): Promise<Pictures> {
  const pictures = new Map<string, Uint8Array>()
  const most = MEASURES[format].width
  for (const [sketch, width] of sketchesOf(sections.flat())) {
    const points = Math.min(width, most)
    const svg = svgOf(sketch, points)
    if (pictures.has(svg)) continue
    pictures.set(svg, await drawn(svg, sketch, points, input))
    await breathe(input)
  }
  return pictures
}

async function drawn(svg: string, sketch: Sketch, points: number, { rasterise }: ExportInput): Promise<Uint8Array> {
  const zoom = (points / sketch.width) * SHARP
  if (rasterise === undefined) return pngOf(paintPixels(sketch, zoom, points))
  return rasterise(svg, Math.round(points * SHARP), Math.round(sketch.height * zoom))
}

function sketchesOf(blocks: PaperDocument['sections'][number]): readonly (readonly [Sketch, number])[] {
  return allBlocks(blocks).flatMap((block): readonly (readonly [Sketch, number])[] => {
    switch (block.kind) {
      case 'figure':
        return [[block.drawing, block.width]]
      case 'table':
        return block.rows.flat().flatMap(({ sign }) => signOf(sign))
      case 'paragraph':
      case 'labelled':
        return signOf(block.sign)
      default:
        return []
    }
  })
}

function signOf(sign: Sketch | undefined): readonly (readonly [Sketch, number])[] {
  return sign === undefined ? [] : [[sign, sign.width]]
}
