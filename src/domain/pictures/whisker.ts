import type { Movement } from '../instrument/axes'
import type { Interval } from '../scoring/evaluation'
import type { Ink, Mark } from './drawing'
import { line, point } from './marks'

/** Half the height of the cap. */
const CAP = 6
/** Nothing that can be drawn or written lies between two scores this close. */
const EQUAL = 0.05

/** One arm of a row, left or right of the axis, and the way to its places. */
export interface Side extends Interval {
  readonly movement: Movement
  /** The middle of the bar. */
  readonly y: number
  /** Where a score lies on this arm. */
  readonly at: (score: number) => number
}

/** What lies under a whisker: nothing, a bar in full colour, or one that is hatched or grey. */
type Ground = 'paper' | 'solid' | 'pale'

/**
 * From the lowest to the highest that the open answers can still make of it; none when nothing is open.
 * It is light on a solid bar and has a light edge on a pale one, so that it can be seen on each.
 */
export function whisker({ score, lo, hi, at, y }: Side, ground: Ground): readonly Mark[] {
  if (lo === null || hi === null || areEqual(lo, hi)) return []
  const stretch = (from: number, to: number, ink: Ink, width: number) =>
    line(point(at(from), y), point(at(to), y), ink, width)
  const cap = (score: number, ink: Ink, width: number) =>
    line(point(at(score), y - CAP), point(at(score), y + CAP), ink, width)
  const whole = (ink: Ink, width: number) => [stretch(lo, hi, ink, width), cap(lo, ink, width), cap(hi, ink, width)]
  switch (ground) {
    case 'paper':
      return whole('ink', 1.75)
    case 'pale':
      return [...whole('surface', 5), ...whole('ink', 1.75)]
    case 'solid': {
      const edge = score ?? lo
      return [
        stretch(lo, edge, 'surface', 2),
        cap(lo, 'surface', 2),
        stretch(edge, hi, 'ink', 1.75),
        cap(hi, 'ink', 1.75),
      ]
    }
  }
}

/** Whether two ends of an interval come to the same. */
export function areEqual(lo: number, hi: number): boolean {
  return hi - lo < EQUAL
}
