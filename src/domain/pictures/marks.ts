import type { Message } from '../message'
import type { Fill, Ink, Mark, Point, Stroke } from './drawing'

/** Short ways to make the marks of a drawing. */

export function point(x: number, y: number): Point {
  return { x, y }
}

export function line(from: Point, to: Point, ink: Ink, width = 1, dash?: readonly number[]): Mark {
  return { kind: 'line', from, to, stroke: stroke(ink, width, dash) }
}

/** An upright rectangle. */
export function box(corner: Point, width: number, height: number, paint: Paint): Mark {
  const { x, y } = corner
  const points = [point(x, y), point(x + width, y), point(x + width, y + height), point(x, y + height)]
  return { kind: 'polygon', points, ...paint }
}

export function disc(centre: Point, radius: number, paint: Paint): Mark {
  return { kind: 'circle', centre, radius, ...paint }
}

/** How a text stands; regular ink from its start when nothing is said. */
export interface TextStyle {
  readonly size: number
  readonly ink?: Ink
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly weight?: 'regular' | 'bold'
}

export function text(message: Message, at: Point, style: TextStyle): Mark {
  return { kind: 'text', at, text: message, ink: 'ink', anchor: 'start', weight: 'regular', ...style }
}

export interface Paint {
  readonly fill?: Fill
  readonly stroke?: Stroke
}

export function stroke(ink: Ink, width: number, dash?: readonly number[]): Stroke {
  return dash === undefined ? { ink, width } : { ink, width, dash }
}
