import type { Weight } from '../../documents/block'
import type { Ink } from '../../documents/inks'
import { runsRightToLeft } from '../writing/direction'
import { setLine } from '../writing/set-line'
import { writable } from '../writing/writable'
import type { Pen } from './pen'

/** A text in a picture, at its place on the page. */
interface PictureText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight: Weight
  readonly ink: Ink
  readonly anchor: keyof typeof BEFORE
}

/** Writes a text of a picture, which begins, has its middle or ends where it stands. */
export function writeInPicture(pen: Pen, { text, x, y, size, weight, ink, anchor }: PictureText): void {
  const written = writable(text, pen.face)
  const line = setLine([{ text: written, weight, ink }], size, pen.face, runsRightToLeft(written) ? 1 : 0)
  const from = x - line.width * BEFORE[anchor]
  for (const run of line.runs) pen.write(run.text, from + run.x, y, { size, weight, ink, element: null })
}

/** How much of a text stands before its place. */
const BEFORE = { start: 0, middle: 0.5, end: 1 } as const
