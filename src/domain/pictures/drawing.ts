import type { Message } from '../message'

/** A colour by what it means; screen and paper each give it a value. */
export type Ink = 'ink' | 'quiet' | 'line' | 'paper' | 'surface' | 'depth' | 'progress' | 'accent'

/** Depth is always solid, progress always hatched, so that the two differ in grey print and for every eye. */
export type Fill = { readonly ink: Ink; readonly pattern: 'solid' | 'hatch' }

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Stroke {
  readonly ink: Ink
  readonly width: number
  readonly dash?: readonly number[]
}

/** One mark. Lengths are in units of the drawing; y grows downward; later marks lie on top of earlier ones. */
export type Mark =
  | { readonly kind: 'line'; readonly from: Point; readonly to: Point; readonly stroke: Stroke }
  | {
      readonly kind: 'curve'
      readonly from: Point
      readonly towards: readonly [Point, Point]
      readonly to: Point
      readonly stroke: Stroke
    }
  | { readonly kind: 'polygon'; readonly points: readonly Point[]; readonly fill?: Fill; readonly stroke?: Stroke }
  | {
      readonly kind: 'circle'
      readonly centre: Point
      readonly radius: number
      readonly fill?: Fill
      readonly stroke?: Stroke
    }
  | {
      readonly kind: 'text'
      /** On the baseline, at the start, middle or end of the text. */
      readonly at: Point
      readonly text: Message
      readonly size: number
      readonly ink: Ink
      readonly anchor: 'start' | 'middle' | 'end'
      readonly weight: 'regular' | 'bold'
    }

/** A mark, and whether it takes part when the picture settles. Paper draws it as any other. */
export type Shape = Mark & { readonly settles?: true }

/** How the settling marks come to rest on a screen: turned about a point, from level to the angle at which they are drawn. */
export interface Settling {
  readonly about: Point
  /** Clockwise, in degrees. */
  readonly degrees: number
}

/** A table behind a picture: every number that the picture shows. */
export interface PictureTable {
  readonly caption: Message
  readonly head: readonly Message[]
  /** The first cell of a row is its header. */
  readonly rows: readonly (readonly Message[])[]
}

/** A picture as a value: screen and paper draw the same shapes. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
  /** Missing when nothing moves. */
  readonly settling?: Settling
  readonly title: Message
  /** What the picture shows, in sentences; not that it is a picture. */
  readonly alt: readonly Message[]
  readonly table: PictureTable
}
