import type { StyleName } from '../documents/block'
import type { FormatName } from '../documents/document'
import type { Ink } from '../documents/inks'

/** How a paragraph is set; lengths are in points. */
export interface TypeStyle {
  readonly size: number
  readonly before: number
  readonly after: number
  /** Against the height of the letters themselves, which is some 1.22 times their size. */
  readonly line: number
  readonly weight: 'regular' | 'bold'
  readonly ink: Ink
}

export interface Measures {
  /** At the left and the right of the page. */
  readonly side: number
  readonly top: number
  readonly bottom: number
  /** Of the column of text. */
  readonly width: number
  /** Most that a logo takes, and whether the title stands beside it. */
  readonly logo: { readonly width: number; readonly height: number; readonly beside: boolean }
  /** Most that a picture takes from a page. */
  readonly picture: number
  /** The least height of a row to sign in. */
  readonly signing: number
  readonly styles: Readonly<Record<StyleName, TypeStyle>>
}

/** A4, in points. */
export const SHEET = { width: 595.3, height: 841.9 } as const

/**
 * On every Word since 2007, on every system, and it has a free twin of the same widths (Carlito) for LibreOffice.
 * The newer Aptos is fetched from a server, and older versions do not have it.
 */
export const FACE = 'Calibri'

const REPORT: Measures = {
  side: 72,
  top: 78,
  bottom: 70,
  width: SHEET.width - 2 * 72,
  logo: { width: 141.7, height: 70.9, beside: false },
  picture: 260,
  signing: 68,
  styles: {
    title: { size: 30, before: 4, after: 8, line: 0.95, weight: 'bold', ink: 'ink' },
    signal: { size: 20, before: 0, after: 4, line: 1, weight: 'bold', ink: 'ink' },
    h1: { size: 20, before: 30, after: 8, line: 1, weight: 'bold', ink: 'ink' },
    h2: { size: 13.5, before: 20, after: 4, line: 1, weight: 'bold', ink: 'ink' },
    h3: { size: 11, before: 14, after: 2, line: 1, weight: 'bold', ink: 'brand' },
    lead: { size: 13, before: 0, after: 6, line: 1.08, weight: 'regular', ink: 'ink' },
    body: { size: 10.5, before: 0, after: 6, line: 1.15, weight: 'regular', ink: 'ink' },
    small: { size: 9, before: 0, after: 6, line: 1.1, weight: 'regular', ink: 'quiet' },
    label: { size: 9, before: 10, after: 1, line: 1.1, weight: 'bold', ink: 'quiet' },
    strong: { size: 10.5, before: 0, after: 6, line: 1.15, weight: 'bold', ink: 'ink' },
  },
}

const BOARD: Measures = {
  side: 54,
  top: 62,
  bottom: 54,
  width: SHEET.width - 2 * 54,
  logo: { width: 79.4, height: 39.7, beside: true },
  picture: 200,
  signing: 30,
  styles: {
    title: { size: 22, before: 0, after: 4, line: 0.95, weight: 'bold', ink: 'ink' },
    signal: { size: 16.5, before: 0, after: 3, line: 1, weight: 'bold', ink: 'ink' },
    h1: { size: 12, before: 12, after: 4, line: 1, weight: 'bold', ink: 'ink' },
    h2: { size: 10.5, before: 7, after: 3, line: 1, weight: 'bold', ink: 'ink' },
    h3: { size: 10, before: 8, after: 2, line: 1, weight: 'bold', ink: 'brand' },
    lead: { size: 11, before: 0, after: 4, line: 1.05, weight: 'regular', ink: 'ink' },
    body: { size: 10, before: 0, after: 4, line: 1.08, weight: 'regular', ink: 'ink' },
    small: { size: 8.5, before: 0, after: 4, line: 1.05, weight: 'regular', ink: 'quiet' },
    label: { size: 8.5, before: 7, after: 1, line: 1.05, weight: 'bold', ink: 'quiet' },
    strong: { size: 10, before: 0, after: 4, line: 1.08, weight: 'bold', ink: 'ink' },
  },
}

export const MEASURES: Readonly<Record<FormatName, Measures>> = {
  report: REPORT,
  board: BOARD,
  // A form is printed from its PDF; in Word it would be set as what is short.
  form: BOARD,
}

/** Points in the unit of Word: twentieths of a point. */
export function twips(points: number): number {
  return Math.round(points * 20)
}

/** Points in pixels of 1/96 inch each. */
export function inPixels(points: number): number {
  return (points * 96) / 72
}

/** A colour without the sign before it. */
export function hex(colour: string): string {
  return colour.replace('#', '')
}
