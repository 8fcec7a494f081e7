import type { DrawnText } from '@/domain/drawn-text'
import type { Weight } from '../../documents/block'

/** What writing asks of the fonts: which characters there are, how wide they run, and what the machine draws of the others. */
export interface Face {
  /** Whether both weights can write a character, given as a code point. */
  has(code: number): boolean
  /** A stretch of which the fonts lack a character; null when the machine cannot draw it either. */
  drawn(text: string, weight: Weight): DrawnText | null
  /** The width of a text in points, at a size in points. */
  width(text: string, weight: Weight, size: number): number
}
