import type { Movement, Phase } from '../instrument/axes'
import type { ReadablePhase } from './facts'

/** From which lead on a rule speaks of it. */
export interface AlertLead {
  /** In points of progress minus depth, or the other way round. */
  readonly by: number
  /** Whether a lead of exactly so many points counts. */
  readonly inclusive: boolean
}

/** Below this mean of depth and progress there is too little to weigh. */
export const ALERT_LEVEL = 25

/** Both movements are needed in every phase, but early ones lean on depth and late ones on progress: there a smaller lead counts. */
const SENSITIVE: Readonly<Record<Movement, readonly Phase[]>> = { P: ['P1', 'P2'], D: ['P4', 'P5'] }

/** The lead that one movement may not take in a phase. Source: instrument C.7. */
export function alertLead(phase: Phase, towards: Movement): AlertLead {
  return SENSITIVE[towards].includes(phase) ? { by: 10, inclusive: false } : { by: 25, inclusive: true }
}

/** Whether one movement runs so far ahead in a phase that a rule speaks of it. Source: instrument C.7. */
export function isTiltAlert({ phase, balance }: ReadablePhase, towards: Movement): boolean {
  const lead = towards === 'P' ? balance.delta : -balance.delta
  const { by, inclusive } = alertLead(phase, towards)
  return balance.level >= ALERT_LEVEL && (lead > by || (inclusive && lead === by))
}
