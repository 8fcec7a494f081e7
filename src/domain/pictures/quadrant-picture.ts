import { say, type Message } from '../message'
import { phaseName } from '../report/phase-strength'
import type { Drawing, Mark } from './drawing'
import { line, point, text } from './marks'
import { phaseRows, type PhaseRow, type Pictured } from './phase-row'
import { movementName, scoreText } from './picture-words'
import { crosses, joinedDiscs } from './quadrant-discs'
import { FRAME, placeOf, QUADRANT_HEIGHT, QUADRANT_WIDTH, type Placed } from './quadrant-places'
import { quadrantTable } from './quadrant-table'

/** Between these differences a phase lies near the line of balance. Source: instrument C.7. */
const NEAR = 10

/** Depth against progress, 0 to 100; the diagonal is the line of balance, the phases are numbered discs joined in order. */
export function quadrantPicture(report: Pictured): Drawing {
  const rows = phaseRows(report)
  const placed = rows.flatMap(placedPhase)
  return {
    width: QUADRANT_WIDTH,
    height: QUADRANT_HEIGHT,
    shapes: [
      ...field(placed.length > 0),
      ...axes(),
      ...crosses(placed),
      ...joinedDiscs(placed),
      ...(placed.length === 0 ? [nothing()] : []),
    ],
    title: say('pictures:quadrant.title'),
    alt: placed.length === 0 ? [say('pictures:quadrant.altNothing')] : placed.map(sentence),
    table: quadrantTable(placed),
  }
}

/** Only phases of which there is enough data have a place. */
function placedPhase(row: PhaseRow): readonly Placed[] {
  return row.standing === 'shown' ? [{ row, at: placeOf(row.depth, row.progress) }] : []
}

/** The band near the diagonal, the diagonal itself and the halves. */
function field(filled: boolean): readonly Mark[] {
  const band = [
    placeOf(0, 0),
    placeOf(0, NEAR),
    placeOf(100 - NEAR, 100),
    placeOf(100, 100),
    placeOf(100, 100 - NEAR),
    placeOf(NEAR, 0),
  ]
  const { left, right, top, bottom } = FRAME
  return [
    {
      kind: 'polygon',
      points: [point(left, top), point(right, top), point(right, bottom), point(left, bottom)],
      fill: { ink: 'surface', pattern: 'solid' },
      stroke: { ink: 'line', width: 1 },
    },
    { kind: 'polygon', points: band, fill: { ink: 'paper', pattern: 'solid' } },
    ...(filled ? [line(placeOf(50, 0), placeOf(50, 100), 'line'), line(placeOf(0, 50), placeOf(100, 50), 'line')] : []),
    line(placeOf(0, 0), placeOf(100, 100), 'quiet', 1.5, [6, 5]),
  ]
}

/** Scales, the names of the movements with an arrow, and the names of the four corners outside the frame. */
function axes(): readonly Mark[] {
  const { left, right, top, bottom } = FRAME
  const scale = [0, 50, 100].flatMap((score) => [
    text(scoreText(score), point(placeOf(score, 0).x, bottom + 17), { size: 13, ink: 'quiet', anchor: 'middle' }),
    text(scoreText(score), point(left - 7, placeOf(0, score).y + 4.5), { size: 13, ink: 'quiet', anchor: 'end' }),
  ])
  return [
    ...scale,
    text(movementName('P'), point(left, 17), { size: 15, ink: 'progress', weight: 'bold' }),
    ...arrow(left - 14, 18, 'up'),
    text(movementName('D'), point(right - 20, QUADRANT_HEIGHT - 8), {
      size: 15,
      ink: 'depth',
      weight: 'bold',
      anchor: 'end',
    }),
    ...arrow(right - 2, QUADRANT_HEIGHT - 13, 'right'),
    corner('progressOnly', left, top - 8, 'start'),
    corner('both', right, top - 8, 'end'),
    corner('neither', left, bottom + 38, 'start'),
    corner('depthOnly', right, bottom + 38, 'end'),
  ]
}

function corner(name: string, x: number, y: number, anchor: 'start' | 'end'): Mark {
  return text(say(`pictures:quadrant.corner.${name}`), point(x, y), { size: 13, ink: 'quiet', anchor })
}

/** A small arrow that ends at a point. */
function arrow(x: number, y: number, way: 'up' | 'right'): readonly Mark[] {
  if (way === 'up') {
    return [line(point(x, y), point(x, y - 14), 'progress', 2), ...head(x, y - 14, [-4, 5], [4, 5], 'progress')]
  }
  return [line(point(x - 14, y), point(x, y), 'depth', 2), ...head(x, y, [-5, -4], [-5, 4], 'depth')]
}

function head(
  x: number,
  y: number,
  one: readonly [number, number],
  other: readonly [number, number],
  ink: 'depth' | 'progress',
) {
  return [one, other].map(([dx, dy]) => line(point(x, y), point(x + dx, y + dy), ink, 2))
}

/** Beside the diagonal, where nothing crosses it. */
function nothing(): Mark {
  return text(say('pictures:beam.tooLittle'), placeOf(36, 74), { size: 15, ink: 'quiet', anchor: 'middle' })
}

function sentence({ row }: Placed): Message {
  const { delta } = row.balance
  const side = Math.abs(delta) <= NEAR ? 'near' : delta > 0 ? 'above' : 'below'
  return say(`pictures:quadrant.alt.${side}`, { phase: phaseName(row.phase), depth: row.depth, progress: row.progress })
}
