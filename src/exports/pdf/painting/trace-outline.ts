import type { Point } from '@/domain/pictures/drawing'

/** How much of each pixel is covered, 0 to 255, row by row. */
export interface Raster {
  readonly columns: number
  readonly rows: number
  readonly cover: Uint8Array
}

/**
 * The outlines of what is more than half covered, as closed rings in pixels from the top left corner, y downward. A pixel
 * that is covered in part tells where in it the edge runs (marching squares), so that the rings are finer than the raster.
 */
export function traceOutline(raster: Raster): readonly (readonly Point[])[] {
  const next = edgesOf(raster)
  const rings: (readonly Point[])[] = []
  for (const first of next.keys()) {
    const ring: Point[] = []
    for (let edge = first; next.has(edge);) {
      const following = next.get(edge) ?? first
      next.delete(edge)
      ring.push(crossing(raster, edge))
      edge = following
    }
    const simple = simplified(ring)
    if (simple.length > 2) rings.push(simple)
  }
  return rings
}

const HALF = 127.5

function coverAt({ columns, rows, cover }: Raster, x: number, y: number): number {
  return x < 0 || y < 0 || x >= columns || y >= rows ? 0 : (cover[y * columns + x] ?? 0)
}

/**
 * From side to side of the square between four pixels, with what is covered at the left hand; by which of them are
 * covered: 1 top left, 2 top right, 4 bottom right, 8 bottom left. Sides: 0 top, 1 right, 2 bottom, 3 left.
 */
const STEPS: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[3, 0]],
  [[0, 1]],
  [[3, 1]],
  [[1, 2]],
  [
    [3, 0],
    [1, 2],
  ],
  [[0, 2]],
  [[3, 2]],
  [[2, 3]],
  [[2, 0]],
  [
    [0, 1],
    [2, 3],
  ],
  [[2, 1]],
  [[1, 3]],
  [[1, 0]],
  [[0, 3]],
  [],
]

/** Each piece of outline, from the side where it enters a square to the side where it leaves. */
function edgesOf(raster: Raster): Map<number, number> {
  const next = new Map<number, number>()
  for (let y = -1; y < raster.rows; y++)
    for (let x = -1; x < raster.columns; x++) {
      const covered = [
        coverAt(raster, x, y),
        coverAt(raster, x + 1, y),
        coverAt(raster, x + 1, y + 1),
        coverAt(raster, x, y + 1),
      ].reduce((bits, cover, corner) => bits + (cover > HALF ? 1 << corner : 0), 0)
      for (const [from, to] of STEPS[covered] ?? []) next.set(sideOf(raster, x, y, from), sideOf(raster, x, y, to))
    }
  return next
}

/** A number for a side of a square: even between pixels beside each other, odd between pixels one under the other. */
function sideOf({ columns }: Raster, x: number, y: number, side: number): number {
  const across = columns + 2
  const at = (column: number, row: number) => ((row + 1) * across + column + 1) * 2
  if (side === 0) return at(x, y)
  if (side === 2) return at(x, y + 1)
  return at(side === 1 ? x + 1 : x, y) + 1
}

/** Where on its side an outline crosses; pixels are taken at their middle. */
function crossing(raster: Raster, side: number): Point {
  const across = raster.columns + 2
  const place = Math.floor(side / 2)
  const [x, y] = [(place % across) - 1, Math.floor(place / across) - 1]
  const upright = side % 2 === 1
  const one = coverAt(raster, x, y)
  const other = upright ? coverAt(raster, x, y + 1) : coverAt(raster, x + 1, y)
  const part = (HALF - one) / (other - one)
  return { x: x + 0.5 + (upright ? 0 : part), y: y + 0.5 + (upright ? part : 0) }
}

/** In pixels: how far a line may run beside the outline. */
const TOLERANCE = 0.16

/** A ring without the points that hardly matter (Douglas and Peucker). */
function simplified(ring: readonly Point[]): readonly Point[] {
  const far = farthest(ring, 0, 0, ring.length).at
  const kept = new Set([0, far])
  const open: (readonly [number, number])[] = [
    [0, far],
    [far, ring.length],
  ]
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [from, to] = span
    const { at, distance } = farthest(ring, from, to % ring.length, to)
    if (distance <= TOLERANCE) continue
    kept.add(at)
    open.push([from, at], [at, to])
  }
  return ring.filter((_, index) => kept.has(index))
}

/** Which of the points between two indices lies farthest from the line between two points. */
function farthest(
  ring: readonly Point[],
  begin: number,
  end: number,
  to: number,
): { readonly at: number; readonly distance: number } {
  const [start, stop] = [ring[begin], ring[end]]
  let most = { at: begin, distance: 0 }
  if (start === undefined || stop === undefined) return most
  const [dx, dy] = [stop.x - start.x, stop.y - start.y]
  const length = Math.hypot(dx, dy)
  for (let at = begin + 1; at < to; at++) {
    const { x, y } = ring[at] ?? start
    const distance =
      length === 0 ? Math.hypot(x - start.x, y - start.y) : Math.abs(dx * (y - start.y) - dy * (x - start.x)) / length
    if (distance > most.distance) most = { at, distance }
  }
  return most
}
