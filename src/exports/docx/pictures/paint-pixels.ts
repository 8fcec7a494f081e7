import type { Point, Stroke } from '@/domain/pictures/drawing'
import { INKS, type Ink } from '../../documents/inks'
import type { Sketch, WordedShape } from '../../documents/worded-drawing'
import { cornersOf, curvePoints, edgesOf, HATCH, hatchOf, type Segment } from './outline'

/** Red, green, blue and how opaque, 0 to 255 each, row by row from the top. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly values: Uint8ClampedArray
}

/** A picture as pixels where no browser can draw it: all its shapes, without its words. `zoom` is pixels per unit. */
export function paintPixels({ width, height, shapes }: Sketch, zoom: number, points: number): Pixels {
  const pixels: Pixels = {
    width: Math.max(1, Math.round(width * zoom)),
    height: Math.max(1, Math.round(height * zoom)),
    values: new Uint8ClampedArray(Math.max(1, Math.round(width * zoom)) * Math.max(1, Math.round(height * zoom)) * 4),
  }
  for (const shape of shapes) {
    for (const { ink, corners } of paintsOf(shape, points / width)) {
      fill(
        pixels,
        corners.map(({ x, y }) => ({ x: x * zoom, y: y * zoom })),
        ink,
      )
    }
  }
  return pixels
}

interface Paint {
  readonly ink: Ink
  readonly corners: readonly Point[]
}

function paintsOf(shape: WordedShape, scale: number): readonly Paint[] {
  switch (shape.kind) {
    case 'line':
      return strokes([[shape.from, shape.to]], shape.stroke)
    case 'curve': {
      const points = curvePoints(shape)
      return strokes(edgesOf(points).slice(0, -1), shape.stroke)
    }
    case 'polygon':
    case 'circle': {
      const corners = cornersOf(shape)
      const { fill: filling, stroke } = shape
      const edge = stroke === undefined ? [] : strokes(edgesOf(corners), stroke)
      if (filling === undefined) return edge
      const { ink } = filling
      if (filling.pattern === 'solid') return [{ ink, corners }, ...edge]
      return [
        { ink: 'surface', corners },
        ...strokes(hatchOf(corners, HATCH.step / scale), { ink, width: HATCH.line / scale }),
        ...strokes(edgesOf(corners), { ink, width: HATCH.edge / scale }),
        ...edge,
      ]
    }
    case 'text':
      return []
  }
}

/** Lines as thin shapes; a dash begins anew at every corner. */
function strokes(segments: readonly Segment[], { ink, width, dash }: Stroke): readonly Paint[] {
  return segments.flatMap(([from, to]) => {
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    if (length === 0) return []
    const on = dash?.[0] ?? length
    const pace = dash === undefined ? length : on + (dash[1] ?? on)
    const across = { x: (-(to.y - from.y) / length) * (width / 2), y: ((to.x - from.x) / length) * (width / 2) }
    return Array.from({ length: Math.ceil(length / Math.max(pace, 0.01)) }, (_, index): Paint => {
      const [one, other] = [point(index * pace), point(Math.min(index * pace + on, length))]
      const sides = [move(one, 1), move(other, 1), move(other, -1), move(one, -1)]
      return { ink, corners: sides }
    })

    function point(along: number): Point {
      return { x: from.x + ((to.x - from.x) * along) / length, y: from.y + ((to.y - from.y) * along) / length }
    }

    function move({ x, y }: Point, side: 1 | -1): Point {
      return { x: x + side * across.x, y: y + side * across.y }
    }
  })
}

/** Rows are looked at so many times, so that slanting edges are smooth. */
const FINE = 4

function fill({ width, height, values }: Pixels, corners: readonly Point[], ink: Ink): void {
  const colour = [1, 3, 5].map((place) => Number.parseInt(INKS[ink].slice(place, place + 2), 16))
  const ys = corners.map(({ y }) => y)
  const bottom = Math.min(height - 1, Math.floor(Math.max(...ys)))
  for (let row = Math.max(0, Math.floor(Math.min(...ys))); row <= bottom; row += 1) {
    const cover = new Float32Array(width)
    for (let part = 0; part < FINE; part += 1) {
      const xs = crossings(corners, row + (part + 0.5) / FINE)
      for (let index = 0; index + 1 < xs.length; index += 2) span(cover, xs[index] ?? 0, xs[index + 1] ?? 0)
    }
    cover.forEach((share, x) => {
      if (share > 0) lay(values, (row * width + x) * 4, colour, Math.min(1, share / FINE))
    })
  }
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
