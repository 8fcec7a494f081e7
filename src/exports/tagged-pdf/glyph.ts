/** A glyph of a font that is made while painting: a whole text as one form. Lengths are in thousandths of its size; y grows upward. */
export interface Glyph {
  /** What a reader finds, copies and hears, in the order from left to right. */
  readonly text: string
  readonly width: number
  readonly form: GlyphForm
}

export type GlyphForm =
  | { readonly kind: 'nothing' }
  /** Closed rings in the colour of the text, what is inside an even number of them left open. */
  | { readonly kind: 'outline'; readonly rings: readonly (readonly GlyphPoint[])[] }
  /** Pixels in colours of their own, row by row, from the top left corner on. */
  | {
      readonly kind: 'image'
      readonly left: number
      readonly bottom: number
      readonly width: number
      readonly height: number
      readonly columns: number
      readonly rows: number
      /** Red, green and blue of each pixel. */
      readonly colours: Uint8Array
      /** How much of each pixel is covered. */
      readonly cover: Uint8Array
    }

export interface GlyphPoint {
  readonly x: number
  readonly y: number
}
