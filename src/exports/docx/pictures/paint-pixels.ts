import type { Point, Stroke } from '@/domain/pictures/drawing'
import { INKS, type Ink } from '../../documents/inks'
import type { Sketch, WordedShape } from '../../documents/worded-drawing'
import { fillRings, type Pixels } from './fill-rings'
import { BLEED, cornersOf, curvePoints, edgesOf, HATCH, hatchOf, sizeOf, type Segment } from './outline'
import { textOutline } from './text-outline'

/** A picture as pixels, its words too, the same wherever it is made. `points` is its width on paper. It pauses between shapes. */
export async function paintPixels(
  sketch: Sketch,
  points: number,
  sharpness: number,
  pause: () => Promise<void>,
): Promise<Pixels> {
  const size = sizeOf(sketch)
  const scale = points / size.width
  const zoom = scale * sharpness
  const [width, height] = [Math.ceil(size.width * zoom), Math.ceil(size.height * zoom)]
  const pixels: Pixels = { width, height, values: new Uint8ClampedArray(width * height * 4) }
  const placed = ({ x, y }: Point): Point => ({ x: (x + BLEED) * zoom, y: (y + BLEED) * zoom })
  for (const { ink, parts } of sketch.shapes.flatMap((shape) => paintsOf(shape, scale))) {
    const rings = parts.map((corners) => corners.map(placed))
    fillRings(pixels, rings, INKS[ink])
    await pause()
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
      return [{ ink: shape.ink, parts: textOutline(shape) }]
  }
}

/** Lines as thin shapes; dashes run on around the corners between them. */
function strokes(segments: readonly Segment[], { ink, width, dash }: Stroke): Paint {
  let drawn = 0
  const parts = segments.flatMap(([from, to]) => {
    const [x, y] = [to.x - from.x, to.y - from.y]
    const length = Math.hypot(x, y)
    if (length === 0) return []
    const side = { x: ((-y / length) * width) / 2, y: ((x / length) * width) / 2 }
    const pieces = dash === undefined ? [[0, length] as const] : dashesOf(dash, drawn, length)
    drawn += length
    return pieces.map(([begin, stop]): readonly Point[] => {
      const [start, end] = [begin / length, stop / length]
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

/** What of a piece of a line is drawn, from its start, when so much of the line came before it. */
function dashesOf(
  [on = 0, off = on]: readonly number[],
  before: number,
  length: number,
): readonly (readonly [number, number])[] {
  const pace = Math.max(on + off, 0.01)
  const first = Math.floor(before / pace)
  return Array.from({ length: Math.ceil((before + length) / pace) - first }, (_, index) => {
    const start = (first + index) * pace - before
    return [Math.max(0, start), Math.min(length, start + on)] as const
  }).filter(([start, end]) => end > start)
}
