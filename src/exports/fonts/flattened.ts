import type { Point } from '@/domain/pictures/drawing'

/** A closed line. */
export type Ring = readonly Point[]

/** A point of an outline of a font: on the line, or beside it, where it draws the line towards it. */
export interface CurvePoint extends Point {
  readonly on: boolean
}

/** An outline of curves as one of short straight pieces. */
export function flattened(ring: readonly CurvePoint[]): Ring {
  const points = ring.flatMap((point, index): readonly CurvePoint[] => {
    const next = ring[(index + 1) % ring.length] ?? point
    // Between two points beside the line lies one on it, which no font writes down.
    return point.on || next.on ? [point] : [point, { ...middle(point, next), on: true }]
  })
  const first = points.findIndex(({ on }) => on)
  const turned = [...points.slice(first), ...points.slice(0, first)]
  return turned.flatMap((point, index): Ring => {
    if (point.on) return [point]
    const before = turned[index - 1] ?? point
    const behind = turned[(index + 1) % turned.length] ?? point
    return Array.from({ length: PIECES - 1 }, (_, piece) => between(before, point, behind, (piece + 1) / PIECES))
  })
}

/** As many for a curve as are seen at the size of words in a picture. */
const PIECES = 6

function between(from: Point, towards: Point, to: Point, t: number): Point {
  const along = (axis: 'x' | 'y') => (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * towards[axis] + t * t * to[axis]
  return { x: along('x'), y: along('y') }
}

function middle(one: Point, other: Point): Point {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 }
}
