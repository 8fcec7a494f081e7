import type { Point } from './drawing'
import { point } from './marks'
import type { ShownRow } from './phase-row'

export const QUADRANT_WIDTH = 320
export const QUADRANT_HEIGHT = 402

/** The frame of the field; the scale lies inside it, so that a disc at 0 or 100 stays within. */
export const FRAME = { left: 38, right: 316, top: 52, bottom: 330 } as const
const MARGIN = 16
const SPAN = FRAME.right - FRAME.left - 2 * MARGIN

/** The place of a pair of scores, depth to the right and progress upward. */
export function placeOf(depth: number, progress: number): Point {
  return point(FRAME.left + MARGIN + (SPAN * depth) / 100, FRAME.bottom - MARGIN - (SPAN * progress) / 100)
}

/** A phase with its place in the field. */
export interface Placed {
  readonly row: ShownRow
  readonly at: Point
}
