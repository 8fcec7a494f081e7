import type { PhaseRow } from './phase-row'
import { markerOf, remarkOf } from './phase-row'

/** The picture of the phases for a page, and for a phone. */
export type Layout = 'wide' | 'narrow'

/** Measures of a layout. Every place for a text is as wide as its longest wording in any language. */
export interface Measures {
  readonly layout: Layout
  readonly width: number
  readonly discX: number
  readonly namesX: number
  /** The middle axis, and how long a bar of 100 is. */
  readonly axisX: number
  readonly arm: number
  readonly verdictX: number
  readonly headHeight: number
}

export const MEASURES: Record<Layout, Measures> = {
  wide: { layout: 'wide', width: 790, discX: 26, namesX: 50, axisX: 412, arm: 134, verdictX: 598, headHeight: 44 },
  narrow: { layout: 'narrow', width: 320, discX: 22, namesX: 42, axisX: 181, arm: 94, verdictX: 42, headHeight: 40 },
}

/** Sizes of the texts; nothing is under 13, so that a phone shows it readably. */
export const SIZES = { name: 15, number: 15, verdict: 15, small: 13.5 } as const

export const BAR = 20

/** Where one row lies: its bottom, the baseline of its name, the middle of its bars, the baseline of its verdict. */
export interface RowPlace {
  readonly row: PhaseRow
  readonly bottom: number
  readonly nameY: number
  readonly barY: number
  readonly verdictY: number
}

/** Rows under each other, below the names of the arms when there are any; a row is as high as what it holds. */
export function placeRows(rows: readonly PhaseRow[], { layout, headHeight }: Measures): readonly RowPlace[] {
  let top = rows.some(hasBars) ? headHeight : 0
  return rows.map((row) => {
    const place = layout === 'wide' ? wideRow(row, top) : narrowRow(row, top)
    top = place.bottom
    return place
  })
}

function wideRow(row: PhaseRow, top: number): RowPlace {
  const lines = linesOf(row)
  const height = row.standing === 'unopened' ? 34 + lines * 19 : Math.max(60, 42 + lines * 19)
  const barY = top + 22
  return { row, bottom: top + height, nameY: barY + 5, barY, verdictY: barY + 5 }
}

/** Name, small lines, bars, verdict, one under the other. */
function narrowRow(row: PhaseRow, top: number): RowPlace {
  const nameY = top + 21
  const barY = nameY + (linesOf(row) > 0 ? 19 : 0) + 22
  if (row.standing === 'unopened') return { row, bottom: barY - 4, nameY, barY, verdictY: barY }
  const bars = hasBars(row)
  const verdictY = bars ? barY + BAR / 2 + 32 : barY + 2
  return { row, bottom: verdictY + 18, nameY, barY, verdictY }
}

/** Whether there is anything to draw left and right of the axis. */
export function hasBars({ standing }: PhaseRow): boolean {
  return standing === 'shown' || standing === 'tooLittle'
}

function linesOf(row: PhaseRow): number {
  return [markerOf(row), remarkOf(row)].filter((line) => line !== null).length
}
