import type { Movement, Phase } from '../instrument/axes'
import type { ReadablePhase } from './facts'

/** Both movements are needed in every phase, but early ones lean on depth and late ones on progress: there a smaller lead counts. */
const SENSITIVE: Readonly<Record<Movement, readonly Phase[]>> = { P: ['P1', 'P2'], D: ['P4', 'P5'] }

/** Whether a lead of more than 10 already counts in a phase. */
export function earlierAlert(phase: Phase, towards: Movement): boolean {
  return SENSITIVE[towards].includes(phase)
}

/** Whether one movement runs so far ahead in a phase that a rule speaks of it. Source: instrument C.7. */
export function isTiltAlert({ phase, balance }: ReadablePhase, towards: Movement): boolean {
  const lead = towards === 'P' ? balance.delta : -balance.delta
  return balance.level >= 25 && (lead >= 25 || (lead > 10 && earlierAlert(phase, towards)))
}
