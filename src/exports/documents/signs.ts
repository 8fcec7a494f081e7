import type { Point, Stroke } from '@/domain/pictures/drawing'
import type { Movement } from '@/domain/instrument/axes'
import { isLevel, type Choice } from '@/domain/instrument/scale'
import type { GateState, Signal } from '@/domain/scoring/evaluation'
import type { Sketch, WordedShape } from './worded-drawing'

/** Shape first, colour last: the sign of a signal reads the same in black and white. */
export function signalSign(signal: Signal, size: number): Sketch {
  return SIGNAL_SIGNS[signal](size)
}

/** The sign of a key question, of the same family. */
export function gateSign(state: GateState, size: number): Sketch {
  return GATE_SIGNS[state](size)
}

/** Four boxes, as many filled as the level is far: solid for depth, hatched for progress. An escape has none. */
export function answerSign(choice: Choice | null, movement: Movement | null): Sketch {
  const filled = isLevel(choice) ? choice / 25 : 0
  const ink = movement === 'P' ? 'progress' : 'depth'
  const shapes = Array.from({ length: 4 }, (_, index): WordedShape => {
    const x = index * (BOX.side + BOX.gap)
    const points = square(x, (BOX.height - BOX.side) / 2, BOX.side)
    if (!isLevel(choice)) return { kind: 'polygon', points, stroke: { ink: 'quiet', width: 0.6, dash: [1, 1.2] } }
    const stroke: Stroke = { ink, width: 0.6 }
    if (index >= filled) return { kind: 'polygon', points, stroke: { ink: 'quiet', width: 0.6 } }
    return { kind: 'polygon', points, fill: { ink, pattern: movement === 'P' ? 'hatch' : 'solid' }, stroke }
  })
  return { width: 4 * BOX.side + 3 * BOX.gap, height: BOX.height, shapes }
}

const BOX = { side: 5.6, gap: 2.2, height: 8 } as const

type Draw = (size: number) => Sketch

const SIGNAL_SIGNS: Readonly<Record<Signal, Draw>> = {
  GO: ticked,
  COND: half,
  NOTYET: open,
  NO: barred,
  NODATA: dotted,
}

const GATE_SIGNS: Readonly<Record<GateState, Draw>> = {
  pass: ticked,
  risk: half,
  fail: barred,
  open: dotted,
  na: struck,
}

function ticked(size: number): Sketch {
  const at = (x: number, y: number): Point => ({ x: x * size, y: y * size })
  const stroke: Stroke = { ink: 'paper', width: size * 0.1 }
  return sign(size, [
    { kind: 'circle', ...round(size), fill: { ink: 'ink', pattern: 'solid' } },
    { kind: 'line', from: at(0.27, 0.52), to: at(0.44, 0.68), stroke },
    { kind: 'line', from: at(0.44, 0.68), to: at(0.74, 0.34), stroke },
  ])
}

function half(size: number): Sketch {
  const { centre, radius } = round(size)
  const arc = Array.from({ length: 25 }, (_, step): Point => {
    const angle = Math.PI / 2 + (Math.PI * step) / 24
    return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) }
  })
  return sign(size, [{ kind: 'polygon', points: arc, fill: { ink: 'ink', pattern: 'solid' } }, ring(size)])
}

function open(size: number): Sketch {
  return sign(size, [ring(size)])
}

function barred(size: number): Sketch {
  const stroke: Stroke = { ink: 'ink', width: size * 0.13 }
  const [from, to] = [
    { x: size * 0.27, y: size / 2 },
    { x: size * 0.73, y: size / 2 },
  ]
  return sign(size, [ring(size), { kind: 'line', from, to, stroke }])
}

function dotted(size: number): Sketch {
  return sign(size, [ring(size, [size * 0.07, size * 0.1])])
}

function struck(size: number): Sketch {
  const stroke: Stroke = { ink: 'quiet', width: size * 0.1 }
  const [from, to] = [
    { x: size * 0.2, y: size / 2 },
    { x: size * 0.8, y: size / 2 },
  ]
  return sign(size, [{ kind: 'line', from, to, stroke }])
}

function sign(size: number, shapes: readonly WordedShape[]): Sketch {
  return { width: size, height: size, shapes }
}

function round(size: number): { readonly centre: Point; readonly radius: number } {
  return { centre: { x: size / 2, y: size / 2 }, radius: size * 0.45 }
}

function ring(size: number, dash?: readonly number[]): WordedShape {
  return {
    kind: 'circle',
    ...round(size),
    stroke: { ink: 'ink', width: size * 0.1, ...(dash === undefined ? {} : { dash }) },
  }
}

function square(x: number, y: number, side: number): readonly Point[] {
  return [
    { x, y },
    { x: x + side, y },
    { x: x + side, y: y + side },
    { x, y: y + side },
  ]
}
