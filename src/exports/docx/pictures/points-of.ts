import type { Figure } from '../../documents/block'
import type { Measures } from '../measures'
import { sizeOf } from './outline'

/** How wide a picture is in a document, in points: as it asks, within the column, and never so high that it leaves a hole on the page before. */
export function pointsOf({ drawing, width }: Pick<Figure, 'drawing' | 'width'>, measures: Measures): number {
  const size = sizeOf(drawing)
  return Math.min(width, measures.width, (measures.picture * size.width) / size.height)
}
