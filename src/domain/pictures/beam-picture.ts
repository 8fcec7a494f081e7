import { say, type Message } from '../message'
import type { Report } from '../report/report'
import type { Balance } from '../scoring/evaluation'
import { beamTable } from './beam-table'
import type { Drawing, Fill, Mark, Point, Shape } from './drawing'
import { box, line, point, stroke, text } from './marks'
import { movementName, scoreText } from './picture-words'

const WIDTH = 320
const HEIGHT = 254
const PIVOT = point(160, 144)
const GROUND = 190
/** From the pivot to an end of the beam, and to the middle of a weight. */
const ARM = 132
const REACH = 89
const THICKNESS = 8
/** The side of the weight of a movement at 100; its area is as large as its score. */
const FULL_SIDE = 78
/** The beam leans this much at a difference of 50 or more, less in proportion. */
const STEEPEST = 12
const FULL_TILT = 50

/** The balance of the whole: a beam on a point, a weight at either end as heavy as its movement. Source: instrument C.7. */
export function beamPicture({ evaluation }: Pick<Report, 'evaluation'>): Drawing {
  const { movements, overallShown } = evaluation
  const balance = overallShown ? evaluation.balance : null
  const degrees = tiltOf(balance)
  const turn = (x: number, y: number) => turned(point(x, y), degrees)
  const weights = overallShown
    ? [...weight('D', -REACH, movements.D.score, turn), ...weight('P', REACH, movements.P.score, turn)]
    : [awaited(-REACH), awaited(REACH)]
  const moving = [...weights, beam(turn, overallShown)].map((mark): Shape => ({ ...mark, settles: true }))
  return {
    width: WIDTH,
    height: HEIGHT,
    shapes: [...stand(overallShown), ...moving, ...captions(balance)],
    ...(degrees === 0 ? {} : { settling: { about: PIVOT, degrees } }),
    title: say('pictures:beam.title'),
    alt: altOf(evaluation, balance),
    table: beamTable(evaluation),
  }
}

/** Level when there is nothing to weigh yet. */
function tiltOf(balance: Balance | null): number {
  if (balance === null || balance.id === 'too-early') return 0
  return Math.max(-1, Math.min(1, balance.delta / FULL_TILT)) * STEEPEST
}

/** Turned clockwise about the pivot; the offset is counted from there. */
function turned({ x, y }: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180
  return point(PIVOT.x + x * Math.cos(angle) - y * Math.sin(angle), PIVOT.y + x * Math.sin(angle) + y * Math.cos(angle))
}

type Turn = (x: number, y: number) => Point

function beam(turn: Turn, weighed: boolean): Mark {
  const half = THICKNESS / 2
  const points = [turn(-ARM, -half), turn(ARM, -half), turn(ARM, half), turn(-ARM, half)]
  return { kind: 'polygon', points, fill: { ink: weighed ? 'ink' : 'quiet', pattern: 'solid' } }
}

/** The weight stands on the beam with its number above it; nothing weighs nothing. */
function weight(movement: 'D' | 'P', middle: number, score: number | null, turn: Turn): readonly Mark[] {
  if (score === null) return []
  const ink = movement === 'D' ? 'depth' : 'progress'
  const fill: Fill = { ink, pattern: movement === 'D' ? 'solid' : 'hatch' }
  const side = FULL_SIDE * Math.sqrt(Math.max(0, Math.min(100, score)) / 100)
  const [left, right, foot] = [middle - side / 2, middle + side / 2, -THICKNESS / 2]
  const points = [turn(left, foot), turn(right, foot), turn(right, foot - side), turn(left, foot - side)]
  const above = turn(middle, foot - side - 10)
  const number = text(scoreText(score), above, { size: 20, anchor: 'middle', weight: 'bold' })
  return side < 1 ? [number] : [{ kind: 'polygon', points, fill, stroke: stroke(ink, 1.5) }, number]
}

/** The place of a weight that is not known yet. */
function awaited(middle: number): Mark {
  const side = FULL_SIDE * Math.SQRT1_2
  const corner = point(PIVOT.x + middle - side / 2, PIVOT.y - THICKNESS / 2 - side)
  return box(corner, side, side, { stroke: stroke('quiet', 1.5, [5, 5]) })
}

function stand(weighed: boolean): readonly Mark[] {
  const foot = PIVOT.y + THICKNESS / 2
  const points = [point(PIVOT.x, foot), point(PIVOT.x + 24, GROUND), point(PIVOT.x - 24, GROUND)]
  return [
    line(point(24, GROUND), point(WIDTH - 24, GROUND), 'line', 1.5),
    { kind: 'polygon', points, fill: { ink: weighed ? 'ink' : 'quiet', pattern: 'solid' } },
  ]
}

function captions(balance: Balance | null): readonly Mark[] {
  return [
    caption('D', PIVOT.x - REACH),
    caption('P', PIVOT.x + REACH),
    text(balanceName(balance), point(PIVOT.x, HEIGHT - 10), { size: 19, anchor: 'middle', weight: 'bold' }),
  ]
}

function caption(movement: 'D' | 'P', x: number): Mark {
  const ink = movement === 'D' ? 'depth' : 'progress'
  return text(movementName(movement), point(x, GROUND + 24), { size: 16, ink, anchor: 'middle', weight: 'bold' })
}

function balanceName(balance: Balance | null): Message {
  return balance === null ? say('pictures:beam.tooLittle') : say(`instrument:balance.${balance.id}`)
}

function altOf({ movements }: Report['evaluation'], balance: Balance | null): readonly Message[] {
  const [depth, progress] = [movements.D.score, movements.P.score]
  if (balance === null || depth === null || progress === null) return [say('pictures:beam.altNothing')]
  return [say('pictures:beam.alt', { depth, progress, balance: balanceName(balance) })]
}
