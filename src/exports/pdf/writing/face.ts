import type { Weight } from '../../documents/block'

/** What writing asks of the fonts: nothing more than which characters there are and how wide they run. */
export interface Face {
  /** Whether both weights can write a character, given as a code point. */
  has(code: number): boolean
  /** The width of a text in points, at a size in points. */
  width(text: string, weight: Weight, size: number): number
}
