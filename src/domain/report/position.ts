import { say, type Message } from '../message'
import { numberOf, type Phase } from '../instrument/axes'
import type { Evaluation, Signal } from '../scoring/evaluation'
import { phaseName } from './phase-strength'

/**
 * The phase that the answers point to: the first that is not shown or stands under 60. Null when that phase lacks
 * answers and lies in scope: then it says nothing about where the partnership is. Source: instrument C.8.
 */
export function calculatedPosition({ calculated, k, phases }: Evaluation): Phase | null {
  const shown = phases.some(({ phase, shown }) => phase === calculated && shown)
  return shown || numberOf(calculated) > k ? calculated : null
}

/** Where the person places the partnership against where the answers point; null when they agree. Source: instrument C.8. */
export function positionMessage(evaluation: Evaluation): Message | null {
  const calculated = calculatedPosition(evaluation)
  const { declared, signal } = evaluation
  if (calculated === null || calculated === declared) return null
  if (declared === null) return say('signal:position.unsure', { calculated: phaseName(calculated) })
  const key = numberOf(calculated) > numberOf(declared) ? aheadIn(signal.signal) : 'signal:position.behind'
  return say(key, { declared: phaseName(declared), calculated: phaseName(calculated) })
}

/** An average that is high enough says nothing of a key question that is not: only with "go" is a person ready to go on. */
function aheadIn(signal: Signal) {
  return signal === 'GO' ? 'signal:position.ahead' : 'signal:position.aheadOnAverage'
}
