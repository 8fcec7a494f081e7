import { say, type Message } from '../message'
import type { Coverage, Interval } from '../scoring/evaluation'

/**
 * A score as it is said: "Score 38 (tussen 29 en 54: 3 vragen staan nog open)". Only the interval when it may not be
 * shown; "nothing to count yet" when there is none. Source: instrument C.5.
 */
export function scoreMessage({ score, lo, hi }: Interval, shown: boolean, coverage: Coverage): Message {
  const count = coverage.dontKnow + coverage.unanswered
  if (lo === null || hi === null) return say('signal:score.none')
  if (!shown || score === null) return say('signal:score.interval', { lo, hi })
  return count === 0 ? say('signal:score.plain', { score }) : say('signal:score.open', { score, lo, hi, count })
}
