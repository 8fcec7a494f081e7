import type { StyleName } from '../../documents/block'
import type { FormatName } from '../../documents/document'
import type { Ink } from '../../documents/inks'

/** The paper and its inks. All lengths are in points; y grows downward, as on screen. */
export const SHEET = { width: 595.28, height: 841.89 } as const

/** How a text is set. */
export interface TextStyle {
  readonly size: number
  /** From baseline to baseline. */
  readonly leading: number
  readonly weight: 'regular' | 'bold'
  readonly ink: Ink
}

export type Styles = Readonly<Record<StyleName, TextStyle>>

/** A page of a document: its margins, the column of text, and the type it is set in. */
export interface Format {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Width of the column at the left in which labels hang; 0 when there is none. */
  readonly margin: number
  /** Most that a logo takes, and whether the title stands beside it. */
  readonly logo: { readonly width: number; readonly height: number; readonly beside: boolean }
  /** The least lines of a row to sign in. */
  readonly signing: number
  readonly styles: Styles
}

/** Made to be read at length: a column of some seventy characters, with labels beside it. */
const REPORT: Format = {
  left: 56,
  right: 56,
  top: 78,
  bottom: 70,
  margin: 112,
  logo: { width: 141.7, height: 70.9, beside: false },
  signing: 3,
  styles: {
    title: { size: 30, leading: 34, weight: 'bold', ink: 'ink' },
    signal: { size: 20, leading: 25, weight: 'bold', ink: 'ink' },
    h1: { size: 19, leading: 23, weight: 'bold', ink: 'ink' },
    h2: { size: 12.5, leading: 16, weight: 'bold', ink: 'ink' },
    h3: { size: 10.5, leading: 14.5, weight: 'bold', ink: 'ink' },
    lead: { size: 12.5, leading: 17.5, weight: 'regular', ink: 'ink' },
    body: { size: 10.2, leading: 14.6, weight: 'regular', ink: 'ink' },
    small: { size: 8.8, leading: 12.2, weight: 'regular', ink: 'quiet' },
    label: { size: 8.8, leading: 14.6, weight: 'bold', ink: 'quiet' },
    strong: { size: 10.2, leading: 14.6, weight: 'bold', ink: 'ink' },
  },
}

/** Made to fit: the whole width, and type that a board can still read without effort. */
const BOARD: Format = {
  left: 48,
  right: 48,
  top: 62,
  bottom: 54,
  margin: 0,
  logo: { width: 79.4, height: 39.7, beside: true },
  signing: 2,
  styles: {
    title: { size: 22, leading: 25, weight: 'bold', ink: 'ink' },
    signal: { size: 16.5, leading: 20, weight: 'bold', ink: 'ink' },
    h1: { size: 11.5, leading: 14.5, weight: 'bold', ink: 'ink' },
    h2: { size: 10, leading: 13, weight: 'bold', ink: 'ink' },
    h3: { size: 9.5, leading: 12.5, weight: 'bold', ink: 'ink' },
    lead: { size: 11, leading: 14.8, weight: 'regular', ink: 'ink' },
    body: { size: 9.5, leading: 12.9, weight: 'regular', ink: 'ink' },
    small: { size: 8.2, leading: 11, weight: 'regular', ink: 'quiet' },
    label: { size: 8.2, leading: 12.9, weight: 'bold', ink: 'quiet' },
    strong: { size: 9.5, leading: 12.9, weight: 'bold', ink: 'ink' },
  },
}

/** Made to be filled in by hand: nothing smaller than 10 points. */
const FORM: Format = {
  left: 48,
  right: 48,
  top: 66,
  bottom: 60,
  margin: 0,
  logo: { width: 79.4, height: 39.7, beside: true },
  signing: 2,
  styles: {
    title: { size: 22, leading: 26, weight: 'bold', ink: 'ink' },
    signal: { size: 16.5, leading: 20, weight: 'bold', ink: 'ink' },
    h1: { size: 13, leading: 16.5, weight: 'bold', ink: 'ink' },
    h2: { size: 11, leading: 14.5, weight: 'bold', ink: 'ink' },
    h3: { size: 10.5, leading: 14, weight: 'bold', ink: 'ink' },
    lead: { size: 12, leading: 16, weight: 'regular', ink: 'ink' },
    body: { size: 10.5, leading: 14, weight: 'regular', ink: 'ink' },
    small: { size: 10, leading: 12.6, weight: 'regular', ink: 'ink' },
    label: { size: 11, leading: 14.6, weight: 'bold', ink: 'ink' },
    strong: { size: 11, leading: 14.6, weight: 'bold', ink: 'ink' },
  },
}

export const FORMATS: Readonly<Record<FormatName, Format>> = { report: REPORT, board: BOARD, form: FORM }
