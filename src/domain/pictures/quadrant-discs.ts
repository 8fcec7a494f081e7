import type { Interval } from '../scoring/evaluation'
import type { Ink, Mark, Point } from './drawing'
import { disc, line, point, stroke, text } from './marks'
import { placeText } from './picture-words'
import { areEqual } from './whisker'
import { FRAME, placeOf, type Placed } from './quadrant-places'

const RADIUS = 12
/** Two discs keep this much between their middles. */
const APART = 2 * RADIUS + 3

/** The phases as numbered discs, joined in order. A disc that would cover another one moves aside, with a line to its place. */
export function joinedDiscs(placed: readonly Placed[]): readonly Mark[] {
  const path = placed.slice(1).flatMap((to, index): readonly Mark[] => {
    const from = placed[index]
    return from === undefined ? [] : [line(from.at, to.at, to.row.preview ? 'line' : 'quiet', 2)]
  })
  return [...path, ...numberedDiscs(placed)]
}

/** Thin crosses for what the open answers can still make of a phase. */
export function crosses(placed: readonly Placed[]): readonly Mark[] {
  return placed.flatMap(({ row }) => [
    ...span(row.score.depthInterval, (value) => placeOf(value, row.progress)),
    ...span(row.score.progressInterval, (value) => placeOf(row.depth, value)),
  ])
}

function span({ lo, hi }: Interval, at: (score: number) => Point): readonly Mark[] {
  return lo === null || hi === null || areEqual(lo, hi) ? [] : [line(at(lo), at(hi), 'quiet', 1.25)]
}

function numberedDiscs(placed: readonly Placed[]): readonly Mark[] {
  const taken: Point[] = []
  const marks: Mark[] = []
  const leaders: Mark[] = []
  for (const { row, at } of placed) {
    const centre = freePlace(at, taken)
    taken.push(centre)
    const ink: Ink = row.preview ? 'quiet' : 'ink'
    if (centre !== at) leaders.push(line(at, centre, ink, 1), disc(at, 2.5, { fill: { ink, pattern: 'solid' } }))
    const fill = { ink: row.declared ? ink : 'surface', pattern: 'solid' } as const
    const label = { size: 13.5, anchor: 'middle', weight: 'bold', ink: row.declared ? 'surface' : ink } as const
    marks.push(
      disc(centre, RADIUS, { fill, stroke: stroke(ink, 1.5) }),
      text(placeText(row.phase), point(centre.x, centre.y + 4.7), label),
    )
  }
  return [...leaders, ...marks]
}

/** The place itself when it is free, or else the nearest free one around it within the frame. */
function freePlace(at: Point, taken: readonly Point[]): Point {
  const around = [1, 1.6, 2.2, 3].flatMap((ring) =>
    [225, 45, 180, 0, 270, 90, 135, 315].map((degrees) => {
      const angle = (degrees * Math.PI) / 180
      return point(at.x + ring * APART * Math.cos(angle), at.y + ring * APART * Math.sin(angle))
    }),
  )
  const free = (place: Point) => taken.every((other) => Math.hypot(place.x - other.x, place.y - other.y) >= APART)
  return [at, ...around].find((place) => free(place) && inFrame(place)) ?? at
}

function inFrame({ x, y }: Point): boolean {
  const { left, right, top, bottom } = FRAME
  return x - RADIUS >= left && x + RADIUS <= right && y - RADIUS >= top && y + RADIUS <= bottom
}
