import type { Point } from '@/domain/pictures/drawing'
import type { Sketch, WordedShape } from '../../documents/worded-drawing'

/** A straight piece from one point to another. */
export type Segment = readonly [from: Point, to: Point]

/** Lines of a hatch in points on paper, whatever the size of the picture. */
export const HATCH = { step: 3.4, line: 1.1, edge: 0.8 } as const

/** Units around a drawing, for the half of a line that lies outside its shape. */
export const BLEED = 0.5

/** How large a drawing is with what bleeds, in its own units. */
export function sizeOf({ width, height }: Pick<Sketch, 'width' | 'height'>): Pick<Sketch, 'width' | 'height'> {
  return { width: width + 2 * BLEED, height: height + 2 * BLEED }
}

/** The corners of a shape that can be filled; a circle has many. */
export function cornersOf(shape: Extract<WordedShape, { kind: 'polygon' | 'circle' }>): readonly Point[] {
  if (shape.kind === 'polygon') return shape.points
  const { centre, radius } = shape
  return Array.from({ length: ROUND }, (_, step): Point => {
    const angle = (2 * Math.PI * step) / ROUND
    return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) }
  })
}

/** A curve as straight pieces. */
export function curvePoints({ from, towards, to }: Extract<WordedShape, { kind: 'curve' }>): readonly Point[] {
  const [first, second] = towards
  return Array.from({ length: ROUND + 1 }, (_, step): Point => {
    const t = step / ROUND
    const u = 1 - t
    const along = (axis: 'x' | 'y') =>
      u ** 3 * from[axis] + 3 * u * u * t * first[axis] + 3 * u * t * t * second[axis] + t ** 3 * to[axis]
    return { x: along('x'), y: along('y') }
  })
}

const ROUND = 48

/**
 * Lines that rise at 45 degrees, so far apart, as far as they lie inside a shape. Worked out here because not every
 * program that shows pictures in a document knows patterns or clipping.
 */
export function hatchOf(corners: readonly Point[], step: number): readonly Segment[] {
  // On such a line x + y is the same everywhere; a fixed grid lets the lines of neighbours run on.
  const sums = corners.map(({ x, y }) => x + y)
  const pace = step * Math.SQRT2
  const first = Math.ceil(Math.min(...sums) / pace)
  const count = Math.max(0, Math.floor(Math.max(...sums) / pace) - first + 1)
  return Array.from({ length: count }, (_, index) => (first + index) * pace).flatMap((sum) => {
    const xs = crossings(corners, sum)
    return xs.flatMap((x, index): readonly Segment[] => {
      const end = xs[index + 1]
      if (index % 2 === 1 || end === undefined) return []
      return [
        [
          { x, y: sum - x },
          { x: end, y: sum - end },
        ],
      ]
    })
  })
}

/** Where the line on which x + y is `sum` goes in and out of a shape, from left to right. */
function crossings(corners: readonly Point[], sum: number): readonly number[] {
  return edgesOf(corners)
    .flatMap(([one, other]) => {
      const [before, behind] = [one.x + one.y - sum, other.x + other.y - sum]
      if (before < 0 === behind < 0) return []
      return [one.x + ((other.x - one.x) * before) / (before - behind)]
    })
    .toSorted((one, other) => one - other)
}

/** The sides of a shape, the last one back to the first corner. */
export function edgesOf(corners: readonly Point[]): readonly Segment[] {
  return corners.map((corner, index) => [corner, corners[(index + 1) % corners.length] ?? corner])
}
