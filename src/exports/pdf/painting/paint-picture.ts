import type { jsPDF } from 'jspdf'
import type { Fill, Point, Stroke } from '@/domain/pictures/drawing'
import type { WordedShape } from '../../documents/worded-drawing'
import type { Mark } from '../layout/slice'
import type { Pen } from './pen'
import { writeInPicture } from './write-in-picture'

/** Draws the shapes of a picture as vectors. */
export function paintPicture(pen: Pen, { x, y, scale, shapes }: Mark & { readonly kind: 'picture' }): void {
  const at = (point: Point): Point => ({ x: x + point.x * scale, y: y + point.y * scale })
  for (const shape of shapes) paintShape(pen, shape, scale, at)
  pen.paper.setLineDashPattern([], 0)
}

type OnPage = (point: Point) => Point

function paintShape(pen: Pen, shape: WordedShape, scale: number, at: OnPage): void {
  const { paper } = pen
  switch (shape.kind) {
    case 'line': {
      const [from, to] = [at(shape.from), at(shape.to)]
      draw(pen, shape.stroke, scale, () => paper.moveTo(from.x, from.y).lineTo(to.x, to.y))
      return
    }
    case 'curve': {
      const [from, first, second, to] = [shape.from, ...shape.towards, shape.to].map(at)
      if (from === undefined || first === undefined || second === undefined || to === undefined) return
      draw(pen, shape.stroke, scale, () =>
        paper.moveTo(from.x, from.y).curveTo(first.x, first.y, second.x, second.y, to.x, to.y),
      )
      return
    }
    case 'polygon': {
      const points = shape.points.map(at)
      fillAndDraw(pen, shape, scale, boxOf(points), () => tracePolygon(paper, points))
      return
    }
    case 'circle': {
      const centre = at(shape.centre)
      const radius = shape.radius * scale
      const corners = [
        { x: centre.x - radius, y: centre.y - radius },
        { x: centre.x + radius, y: centre.y + radius },
      ]
      fillAndDraw(pen, shape, scale, boxOf(corners), () => traceCircle(paper, centre, radius))
      return
    }
    case 'text':
      writeInPicture(pen, { ...shape, ...at(shape.at), size: shape.size * scale })
  }
}

interface Filled {
  readonly fill?: Fill
  readonly stroke?: Stroke
}

function fillAndDraw(pen: Pen, { fill, stroke }: Filled, scale: number, box: Box, trace: () => void): void {
  const { paper } = pen
  if (fill?.pattern === 'solid') {
    paper.setFillColor(pen.pictureInks[fill.ink])
    trace()
    paper.fill()
  }
  if (fill?.pattern === 'hatch') hatch(pen, fill, box, trace)
  if (stroke !== undefined) draw(pen, stroke, scale, trace)
}

function draw({ paper, pictureInks }: Pen, { ink, width, dash }: Stroke, scale: number, trace: () => void): void {
  paper.setDrawColor(pictureInks[ink]).setLineWidth(width * scale)
  paper.setLineDashPattern(
    (dash ?? []).map((length) => length * scale),
    0,
  )
  trace()
  paper.stroke()
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Lines at 45 degrees, cut off at the edge of the shape; the edge is drawn too, so that a thin shape keeps its form. */
function hatch({ paper, pictureInks }: Pen, { ink }: Fill, { left, top, right, bottom }: Box, trace: () => void): void {
  paper.saveGraphicsState()
  paper.setDrawColor(pictureInks[ink]).setLineWidth(HATCH.line)
  paper.setLineDashPattern([], 0)
  trace()
  paper.clip().discardPath()
  const height = bottom - top
  // Begun on a fixed grid, so that the lines of neighbouring shapes run on.
  for (let x = Math.floor((left - height) / HATCH.step) * HATCH.step; x < right; x += HATCH.step)
    paper.moveTo(x, bottom).lineTo(x + height, top)
  paper.stroke()
  paper.restoreGraphicsState()
  paper.setDrawColor(pictureInks[ink]).setLineWidth(HATCH.edge)
  trace()
  paper.stroke()
}

const HATCH = { step: 3.4, line: 1.1, edge: 0.8 } as const

function boxOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

function tracePolygon(paper: jsPDF, points: readonly Point[]): void {
  points.forEach(({ x, y }, index) => (index === 0 ? paper.moveTo(x, y) : paper.lineTo(x, y)))
  paper.close()
}

/** A circle of four curves. */
function traceCircle(paper: jsPDF, { x, y }: Point, radius: number): void {
  const k = radius * 0.5523
  paper
    .moveTo(x + radius, y)
    .curveTo(x + radius, y + k, x + k, y + radius, x, y + radius)
    .curveTo(x - k, y + radius, x - radius, y + k, x - radius, y)
    .curveTo(x - radius, y - k, x - k, y - radius, x, y - radius)
    .curveTo(x + k, y - radius, x + radius, y - k, x + radius, y)
    .close()
}
