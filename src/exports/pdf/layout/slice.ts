import type { Heading, Weight } from '../../documents/block'
import type { PaperLogo } from '../../documents/document'
import type { WordedShape } from '../../documents/worded-drawing'
import type { Element } from '../../tagged-pdf/element'
import type { Ink } from '../../documents/inks'

/** Whose part a mark is; null for decoration, which is not read out. */
interface Owned {
  readonly element: Element | null
}

/** What is drawn on a page. */
export type Mark =
  | (Owned & {
      readonly kind: 'text'
      readonly x: number
      /** The baseline. */
      readonly y: number
      readonly text: string
      readonly size: number
      readonly weight: Weight
      readonly ink: Ink
    })
  | (Owned & {
      /** The page on which an anchor stands, ending at x; known once all pages are made. */
      readonly kind: 'page-number'
      readonly x: number
      readonly y: number
      readonly of: string
      readonly size: number
      readonly weight: Weight
      readonly ink: Ink
    })
  | (Owned & {
      readonly kind: 'box'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly ink: Ink
    })
  | (Owned & {
      readonly kind: 'picture'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      /** Points per unit of the drawing. */
      readonly scale: number
      readonly shapes: readonly WordedShape[]
    })
  | (Owned & {
      readonly kind: 'image'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly logo: PaperLogo
    })
  | (Owned & {
      readonly kind: 'link'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly to: string
    })

/** A strip of the page that is never broken: a line of text, a row, a picture. Marks are placed from its top. */
export interface Slice {
  readonly height: number
  /** Space above it, left out at the head of a page. */
  readonly before: number
  /** Stays on the page of the next slice. */
  readonly glued: boolean
  readonly marks: readonly Mark[]
  readonly headings: readonly { readonly heading: Heading; readonly y: number }[]
  /** The tint behind it, with the space above it. */
  readonly ground?: { readonly x: number; readonly width: number }
  /** Repeated, as decoration, when a page begins with this slice. */
  readonly repeat?: Slice
  /** Begins a new page, or only where little is left of this one. */
  readonly breaks?: 'always' | 'when-nearly-full'
}

/** A slice of a height with marks, and nothing else about it. */
export function slice(height: number, marks: readonly Mark[], more: Partial<Slice> = {}): Slice {
  return { height, before: 0, glued: false, marks, headings: [], ...more }
}

/** Marks moved right and down. */
export function moved(marks: readonly Mark[], dx: number, dy: number): readonly Mark[] {
  return dx === 0 && dy === 0 ? marks : marks.map((mark) => ({ ...mark, x: mark.x + dx, y: mark.y + dy }))
}

/** The slices with this much space above the first. */
export function spaced(slices: readonly Slice[], before: number): readonly Slice[] {
  return slices.map((one, index) => (index === 0 ? { ...one, before } : one))
}

/** The slices, kept on one page with each other as far as a page can hold them. */
export function glued(slices: readonly Slice[], last = false): readonly Slice[] {
  return slices.map((one, index) => ({ ...one, glued: one.glued || last || index < slices.length - 1 }))
}

/** Strips as one: what they draw, from the top of the first. */
export function flattened(strips: readonly Slice[]): Slice {
  let y = 0
  const placed = strips.map((strip, index) => {
    y += index === 0 ? 0 : strip.before
    const top = y
    y += strip.height
    return {
      marks: moved(strip.marks, 0, top),
      headings: strip.headings.map(({ heading, y: inside }) => ({ heading, y: inside + top })),
    }
  })
  return slice(
    y,
    placed.flatMap(({ marks }) => marks),
    { headings: placed.flatMap(({ headings }) => headings) },
  )
}

/** The same strip as decoration: what comes back at the head of a page is not read out twice. */
export function unread(strip: Slice): Slice {
  return { ...strip, marks: strip.marks.map((mark) => ({ ...mark, element: null })) }
}
