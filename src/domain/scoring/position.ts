import { PHASES, type Phase } from '../instrument/axes'
import type { PhaseReading } from './phase-reading'
import { reaches } from './threshold'

/** k*: the first phase that is not shown or stays under 60; the last when all reach it. Source: instrument C.8. */
export function calculatedPosition(phases: readonly Pick<PhaseReading, 'phase' | 'shown' | 'score'>[]): Phase {
  const stands = (phase: Phase) =>
    phases.some((one) => one.phase === phase && one.shown && one.score !== null && reaches(one.score, 60))
  return PHASES.find((phase) => !stands(phase)) ?? 'P5'
}
