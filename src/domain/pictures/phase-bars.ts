import { MOVEMENTS, type Movement } from '../instrument/axes'
import type { Fill, Ink, Mark } from './drawing'
import { box, line, point, stroke, text } from './marks'
import type { PhaseRow } from './phase-row'
import { BAR, SIZES, type Measures, type RowPlace } from './phases-layout'
import { rangeText, scoreText } from './picture-words'
import { areEqual, whisker, type Side } from './whisker'

/** Between the end of a bar or whisker and its number. */
const GAP = 7

/** What stands left and right of the axis in one row: bars, whiskers and numbers, and the point where the mass is. */
export function phaseBars({ row, barY }: RowPlace, measures: Measures): readonly Mark[] {
  const sides = sidesOf(row, barY, measures)
  switch (row.standing) {
    case 'shown':
      return [
        ...rail(barY, measures),
        ...sides.flatMap((side) => [...bar(side, row), ...whisker(side, groundOf(side, row)), ...number(side, row)]),
        massPoint(row.balance.delta, barY, row, measures),
      ]
    case 'tooLittle':
      return [
        ...rail(barY, measures),
        ...sides.flatMap((side) => [...whisker(lowered(side), 'paper'), ...range(side, measures)]),
      ]
    case 'unanswered':
    case 'notApplicable':
    case 'unopened':
      return []
  }
}

function sidesOf(row: PhaseRow, y: number, { axisX, arm }: Measures): readonly Side[] {
  if (row.standing === 'unopened') return []
  const { depthInterval, progressInterval } = row.score
  return MOVEMENTS.map((movement) => ({
    ...(movement === 'D' ? depthInterval : progressInterval),
    movement,
    y,
    at: (score) => axisX + (outwardOf(movement) * arm * score) / 100,
  }))
}

/** Under the bars: a hairline from 100 to 100 with short marks, and the axis that stands on it. */
function rail(barY: number, { axisX, arm }: Measures): readonly Mark[] {
  const y = railY(barY)
  const mark = (x: number) => line(point(x, y - 4), point(x, y), 'line', 1.5)
  return [
    line(point(axisX - arm, y), point(axisX + arm, y), 'line', 1.5),
    ...[-1, -0.5, 0.5, 1].map((part) => mark(axisX + part * arm)),
    line(point(axisX, barY - BAR / 2 - 5), point(axisX, y), 'quiet', 1.5),
  ]
}

function railY(barY: number): number {
  return barY + BAR / 2 + 6
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

function groundOf({ movement }: Side, { preview }: PhaseRow): 'solid' | 'pale' {
  return movement === 'D' && !preview ? 'solid' : 'pale'
}

/** Outside bar and whisker. */
function number({ score, hi, at, movement, y }: Side, { preview }: PhaseRow): readonly Mark[] {
  if (score === null) return []
  const place = point(at(Math.max(score, hi ?? score)) + outwardOf(movement) * GAP, y + 5)
  const anchor = movement === 'D' ? 'end' : 'start'
  const ink: Ink = preview ? 'quiet' : 'ink'
  return [text(scoreText(score), place, { size: SIZES.number, anchor, weight: 'bold', ink })]
}

/** A whisker without a bar makes room for its words above it. */
function lowered(side: Side): Side {
  return { ...side, y: side.y + 4 }
}

/** Over the middle of the arm. */
function range({ lo, hi, movement, y }: Side, { axisX, arm }: Measures): readonly Mark[] {
  if (lo === null || hi === null) return []
  const place = point(axisX + (outwardOf(movement) * arm) / 2, y - 6)
  const words = areEqual(lo, hi) ? scoreText(lo) : rangeText(lo, hi)
  return [text(words, place, { size: SIZES.small, anchor: 'middle', ink: 'quiet' })]
}

/** The hairline rests on this point, as far from the axis as progress is ahead of depth. */
function massPoint(delta: number, barY: number, { preview }: PhaseRow, { axisX, arm }: Measures): Mark {
  const [x, y] = [axisX + (arm * delta) / 100, railY(barY)]
  const points = [point(x, y), point(x + 6, y + 9), point(x - 6, y + 9)]
  return { kind: 'polygon', points, fill: { ink: preview ? 'quiet' : 'ink', pattern: 'solid' } }
}
