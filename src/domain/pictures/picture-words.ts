import { say, type Message } from '../message'
import { numberOf, type Phase } from '../instrument/axes'
import type { Interval } from '../scoring/evaluation'

/** A score as it stands at a bar. */
export function scoreText(score: number): Message {
  return say('pictures:score', { score })
}

/** "29–54", where a score would promise too much. */
export function rangeText(lo: number, hi: number): Message {
  return say('pictures:range', { lo, hi })
}

/** The place of a phase in the journey, 1 to 5. */
export function placeText(phase: Phase): Message {
  return say('pictures:place', { place: numberOf(phase) })
}

export function movementName(movement: 'D' | 'P'): Message {
  return say(`instrument:movement.${movement}.name`)
}

/** A score in a table: with its interval when answers are open, only the interval when it may not be shown. */
export function scoreCell({ score, lo, hi }: Interval, shown: boolean): Message {
  if (lo === null || hi === null) return say('pictures:cell.none')
  if (!shown || score === null) return say('pictures:cell.between', { lo, hi })
  return lo === hi ? say('pictures:cell.score', { score }) : say('pictures:cell.scoreBetween', { score, lo, hi })
}
