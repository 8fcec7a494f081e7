/** What a text looks like in the fonts of the machine. Lengths are in ems, from the beginning of the baseline; up is positive. */
export interface DrawnText {
  /** How far on the next text begins. */
  readonly width: number
  /** Draws it: a text is measured many times before its place is found. null when there is nothing to see. */
  readonly picture: () => DrawnPicture | null
}

/** Pixels row by row, from the top left corner on. */
export interface DrawnPicture {
  readonly left: number
  readonly top: number
  readonly columns: number
  readonly rows: number
  readonly pixelsPerEm: number
  /** How much of each pixel is covered: 0 to 255. */
  readonly cover: Uint8Array
  /** Red, green and blue of each pixel; null when the text takes the colour that it is written in. */
  readonly colours: Uint8Array | null
}

/** Draws a short text, all of one direction; null when the machine has no form for one of its signs either. */
export type DrawText = (text: string, weight: 'regular' | 'bold') => DrawnText | null
