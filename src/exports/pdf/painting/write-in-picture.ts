import type { Weight } from '../../documents/block'
import { INKS, type Ink } from '../../documents/inks'
import { runsRightToLeft } from '../writing/direction'
import { setLine } from '../writing/set-line'
import { isOwn } from '../writing/stretches'
import { writable } from '../writing/writable'
import { FAMILY, FONT_STYLES } from './paper'
import type { Pen } from './pen'

/** A text in a picture, at its place on the page. */
interface PictureText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight: Weight
  readonly ink: Ink
  readonly anchor: keyof typeof ALIGNS
}

/** Writes a text of a picture, which begins, has its middle or ends where it stands. */
export function writeInPicture(pen: Pen, { text, x, y, size, weight, ink, anchor }: PictureText): void {
  const written = writable(text, pen.face)
  if (isOwn(written, pen.face)) {
    pen.paper.setFont(FAMILY, FONT_STYLES[weight]).setFontSize(size).setTextColor(INKS[ink])
    pen.paper.text(written, x, y, { align: ALIGNS[anchor] })
    return
  }
  const line = setLine([{ text: written, weight, ink }], size, pen.face, runsRightToLeft(written) ? 1 : 0)
  const from = x - line.width * SHARES[anchor]
  for (const run of line.runs) pen.write(run.text, from + run.x, y, { size, weight, ink, element: null })
}

const ALIGNS = { start: 'left', middle: 'center', end: 'right' } as const
/** How much of a text stands before its place. */
const SHARES = { start: 0, middle: 0.5, end: 1 } as const
