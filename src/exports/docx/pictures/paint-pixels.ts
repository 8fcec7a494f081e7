import type { Point, Stroke } from '@/domain/pictures/drawing'
import { INKS, type Ink } from '../../documents/inks'
import type { Sketch, WordedShape } from '../../documents/worded-drawing'
import { BLEED, cornersOf, curvePoints, edgesOf, HATCH, hatchOf, sizeOf, type Segment } from './outline'

/** Red, green, blue and how opaque, 0 to 255 each, row by row from the top. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly values: Uint8ClampedArray
}

/** A picture as pixels where no browser can draw it: all its shapes, without its words. `points` is its width on paper. */
export function paintPixels(sketch: Sketch, points: number, sharpness: number): Pixels {
  const size = sizeOf(sketch)
  const scale = points / size.width
  const zoom = scale * sharpness
  const [width, height] = [Math.ceil(size.width * zoom), Math.ceil(size.height * zoom)]
  const pixels: Pixels = { width, height, values: new Uint8ClampedArray(width * height * 4) }
  const placed = ({ x, y }: Point): Point => ({ x: (x + BLEED) * zoom, y: (y + BLEED) * zoom })
  for (const { ink, parts } of sketch.shapes.flatMap((shape) => paintsOf(shape, scale))) {
    fill(
      pixels,
      parts.map((corners) => corners.map(placed)),
      ink,
    )
  }
  return pixels
}

/** Shapes in one colour, that show no seam where they touch. */
interface Paint {
  readonly ink: Ink
  readonly parts: readonly (readonly Point[])[]
}

function paintsOf(shape: WordedShape, scale: number): readonly Paint[] {
  switch (shape.kind) {
    case 'line':
      return [strokes([[shape.from, shape.to]], shape.stroke)]
    case 'curve':
      return [strokes(edgesOf(curvePoints(shape)).slice(0, -1), shape.stroke)]
    case 'polygon':
    case 'circle': {
      const corners = cornersOf(shape)
      const { fill: filling, stroke } = shape
      const edge = stroke === undefined ? [] : [strokes(edgesOf(corners), stroke)]
      if (filling === undefined) return edge
      const { ink } = filling
      if (filling.pattern === 'solid') return [{ ink, parts: [corners] }, ...edge]
      return [
        { ink: 'surface', parts: [corners] },
        strokes(hatchOf(corners, HATCH.step / scale), { ink, width: HATCH.line / scale }),
        strokes(edgesOf(corners), { ink, width: HATCH.edge / scale }),
        ...edge,
      ]
    }
    case 'text':
      return []
  }
}

/** Lines as thin shapes; a dash begins anew at every corner. */
function strokes(segments: readonly Segment[], { ink, width, dash }: Stroke): Paint {
  const parts = segments.flatMap(([from, to]) => {
    const [x, y] = [to.x - from.x, to.y - from.y]
    const length = Math.hypot(x, y)
    if (length === 0) return []
    const on = dash?.[0] ?? length
    const pace = dash === undefined ? length : Math.max(on + (dash[1] ?? on), 0.01)
    const side = { x: ((-y / length) * width) / 2, y: ((x / length) * width) / 2 }
    return Array.from({ length: Math.ceil(length / pace) }, (_, index): readonly Point[] => {
      const [start, end] = [(index * pace) / length, Math.min(index * pace + on, length) / length]
      return [
        { x: from.x + x * start + side.x, y: from.y + y * start + side.y },
        { x: from.x + x * end + side.x, y: from.y + y * end + side.y },
        { x: from.x + x * end - side.x, y: from.y + y * end - side.y },
        { x: from.x + x * start - side.x, y: from.y + y * start - side.y },
      ]
    })
  })
  return { ink, parts }
}

/** Rows are looked at so many times, so that slanting edges are smooth. */
const FINE = 4

function fill({ width, height, values }: Pixels, parts: Paint['parts'], ink: Ink): void {
  const colour = [1, 3, 5].map((place) => Number.parseInt(INKS[ink].slice(place, place + 2), 16))
  const ys = parts.flat().map(({ y }) => y)
  const reaches = parts.map(reachOf)
  const bottom = Math.min(height - 1, Math.floor(Math.max(...ys)))
  for (let row = Math.max(0, Math.floor(Math.min(...ys))); row <= bottom; row += 1) {
    const cover = new Float32Array(width)
    for (const corners of parts.filter((_, part) => within(row, reaches[part]))) {
      for (let step = 0.5; step < FINE; step += 1) {
        const xs = crossings(corners, row + step / FINE)
        for (let index = 0; index + 1 < xs.length; index += 2) span(cover, xs[index] ?? 0, xs[index + 1] ?? 0)
      }
    }
    cover.forEach((share, x) => {
      if (share > 0) lay(values, (row * width + x) * 4, colour, Math.min(1, share / FINE))
    })
  }
}

/** From which row to which a shape reaches. */
function reachOf(corners: readonly Point[]): readonly [number, number] {
  const ys = corners.map(({ y }) => y)
  return [Math.floor(Math.min(...ys)), Math.ceil(Math.max(...ys))]
}

function within(row: number, [top, bottom]: readonly [number, number] = [0, -1]): boolean {
  return row >= top && row <= bottom
}

/** Where a row goes in and out of a shape. */
function crossings(corners: readonly Point[], y: number): readonly number[] {
  return edgesOf(corners)
    .flatMap(([one, other]) =>
      one.y < y === other.y < y ? [] : [one.x + ((other.x - one.x) * (y - one.y)) / (other.y - one.y)],
    )
    .toSorted((one, other) => one - other)
}

/** How much of each pixel lies between two places in a row. */
function span(cover: Float32Array, from: number, to: number): void {
  const end = Math.min(cover.length, to)
  for (let x = Math.max(0, Math.floor(from)); x < end; x += 1)
    cover[x] = (cover[x] ?? 0) + Math.max(0, Math.min(x + 1, to) - Math.max(x, from))
}

/** A colour over what is there. */
function lay(values: Uint8ClampedArray, at: number, colour: readonly number[], share: number): void {
  const under = ((values[at + 3] ?? 0) / 255) * (1 - share)
  const whole = under + share
  colour.forEach((part, index) => {
    values[at + index] = (part * share + (values[at + index] ?? 0) * under) / whole
  })
  values[at + 3] = whole * 255
}
