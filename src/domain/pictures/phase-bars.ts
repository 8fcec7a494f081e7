import { MOVEMENTS, type Movement } from '../instrument/axes'
import type { Interval } from '../scoring/evaluation'
import type { Fill, Ink, Mark } from './drawing'
import { box, line, point, stroke, text } from './marks'
import type { PhaseRow } from './phase-row'
import { BAR, SIZES, type Measures, type RowPlace } from './phases-layout'
import { rangeText, scoreText } from './picture-words'

/** Half the height of the cap of a whisker. */
const CAP = 6
/** Between the end of a bar or whisker and its number. */
const GAP = 7

/** What stands left and right of the axis in one row: bars, whiskers and numbers, and the point where the mass is. */
export function phaseBars({ row, barY }: RowPlace, { axisX, arm }: Measures): readonly Mark[] {
  const at = (movement: Movement, score: number) => axisX + (outwardOf(movement) * arm * score) / 100
  switch (row.standing) {
    case 'shown':
      return [
        ...rail(barY, axisX, arm),
        ...sidesOf(row.score, barY, at).flatMap((side) => [
          ...bar(side, row),
          ...whisker(side, true),
          ...number(side, row),
        ]),
        massPoint(axisX + (arm * row.balance.delta) / 100, barY, row),
      ]
    case 'tooLittle':
      return [
        ...rail(barY, axisX, arm),
        ...sidesOf(row.score, barY, at).flatMap((side) => [...whisker(side, false), ...range(side)]),
      ]
    case 'unanswered':
    case 'notApplicable':
    case 'unopened':
      return []
  }
}

/** Under the bars: a hairline from 100 to 100 with short marks, and the axis that stands on it. */
function rail(barY: number, axisX: number, arm: number): readonly Mark[] {
  const y = railY(barY)
  return [
    line(point(axisX - arm, y), point(axisX + arm, y), 'line', 1.5),
    ...[-1, -0.5, 0.5, 1].map((part) =>
      line(point(axisX + part * arm, y - 4), point(axisX + part * arm, y), 'line', 1.5),
    ),
    line(point(axisX, barY - BAR / 2 - 5), point(axisX, y), 'quiet', 1.5),
  ]
}

function railY(barY: number): number {
  return barY + BAR / 2 + 6
}

/** One arm of a row, and the way to its places. */
interface Side extends Interval {
  readonly movement: Movement
  readonly y: number
  readonly at: (score: number) => number
}

function sidesOf(
  { depthInterval, progressInterval }: { readonly depthInterval: Interval; readonly progressInterval: Interval },
  y: number,
  at: (movement: Movement, score: number) => number,
): readonly Side[] {
  const intervals: Record<Movement, Interval> = { D: depthInterval, P: progressInterval }
  return MOVEMENTS.map((movement) => ({ ...intervals[movement], movement, y, at: (score) => at(movement, score) }))
}

function outwardOf(movement: Movement): -1 | 1 {
  return movement === 'D' ? -1 : 1
}

/** Depth is solid, progress hatched; a preview is grey. */
function bar({ score, movement, at, y }: Side, { preview }: PhaseRow): readonly Mark[] {
  if (score === null || score <= 0) return []
  const own = movement === 'D' ? 'depth' : 'progress'
  const fill: Fill = { ink: preview ? 'line' : own, pattern: movement === 'D' ? 'solid' : 'hatch' }
  const left = Math.min(at(0), at(score))
  const paint = { fill, stroke: stroke(preview ? 'quiet' : own, preview ? 1 : 1.5) }
  return [box(point(left, y - BAR / 2), Math.abs(at(score) - at(0)), BAR, paint)]
}

/**
 * From the lowest to the highest that the open answers can still make of it; none when nothing is open.
 * Light where it lies on a solid bar; on a hatched one it keeps a light edge.
 */
function whisker({ score, lo, hi, movement, at, y }: Side, onBar: boolean): readonly Mark[] {
  if (lo === null || hi === null || hi - lo < 0.05) return []
  const cap = (x: number, ink: Ink, width: number) => line(point(x, y - CAP), point(x, y + CAP), ink, width)
  const span = (from: number, to: number, ink: Ink, width: number) => line(point(from, y), point(to, y), ink, width)
  const drawn = (from: number, ink: Ink, width: number) => [span(from, at(hi), ink, width), cap(at(hi), ink, width)]
  if (!onBar || score === null) return [...drawn(at(lo), 'ink', 1.75), cap(at(lo), 'ink', 1.75)]
  if (movement === 'P')
    return [
      ...drawn(at(lo), 'surface', 5),
      cap(at(lo), 'surface', 5),
      ...drawn(at(lo), 'ink', 1.75),
      cap(at(lo), 'ink', 1.75),
    ]
  return [span(at(lo), at(score), 'surface', 2), cap(at(lo), 'surface', 2), ...drawn(at(score), 'ink', 1.75)]
}

/** Outside bar and whisker. */
function number({ score, hi, at, movement, y }: Side, { preview }: PhaseRow): readonly Mark[] {
  if (score === null) return []
  const x = at(Math.max(score, hi ?? score)) + outwardOf(movement) * GAP
  const ink: Ink = preview ? 'quiet' : 'ink'
  return [
    text(scoreText(score), point(x, y + 5), { size: SIZES.number, anchor: anchorOf(movement), weight: 'bold', ink }),
  ]
}

function range({ lo, hi, at, movement, y }: Side): readonly Mark[] {
  if (lo === null || hi === null) return []
  const x = at(hi) + outwardOf(movement) * GAP
  return [text(rangeText(lo, hi), point(x, y + 5), { size: SIZES.small, anchor: anchorOf(movement), ink: 'quiet' })]
}

function anchorOf(movement: Movement): 'start' | 'end' {
  return movement === 'D' ? 'end' : 'start'
}

/** The hairline rests on this point, as far from the axis as progress is ahead of depth. */
function massPoint(x: number, barY: number, { preview }: PhaseRow): Mark {
  const y = railY(barY)
  const points = [point(x, y), point(x + 6, y + 9), point(x - 6, y + 9)]
  return { kind: 'polygon', points, fill: { ink: preview ? 'quiet' : 'ink', pattern: 'solid' } }
}
