import { say, type Message } from '../message'
import type { Phase } from '../instrument/axes'
import type { Evaluation } from '../scoring/evaluation'

/** A phase in scope of which there is enough data to show a number. */
export interface Standing {
  readonly phase: Phase
  readonly score: number
}

/** The shown phases in scope, weakest first; equal ones in the order of the journey. */
export function weakestFirst({ phases }: Evaluation): readonly Standing[] {
  return phases
    .flatMap(({ phase, score, shown, preview }) => (preview || !shown || score === null ? [] : [{ phase, score }]))
    .sort((a, b) => a.score - b.score)
}

/** The shown phase in scope that stands best; undefined when none is shown. */
export function strongestOf(evaluation: Evaluation): Standing | undefined {
  return [...weakestFirst(evaluation)].sort((a, b) => b.score - a.score)[0]
}

/** The name of a phase. */
export function phaseName(phase: Phase): Message {
  return say(`instrument:phase.${phase}.name`)
}
