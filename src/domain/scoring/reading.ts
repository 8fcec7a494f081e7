import { numberOf, PHASES, type Phase, type PhaseNumber } from '../instrument/axes'
import type { AskedAnswer } from './asked-answers'
import { cellsOf, type Cells } from './cells'
import { readPhase, type PhaseReading } from './phase-reading'
import type { Weights } from './weights'

/** One way to read the answers: as they were given, or with every open one at its worst or best. */
export interface Reading {
  readonly answers: readonly AskedAnswer[]
  readonly cells: Cells
  /** Every phase of which something was asked, previews included, in order. */
  readonly phases: readonly PhaseReading[]
}

/** Reads the answers up to and including the phases, which need no scope yet. */
export function readAnswers(answers: readonly AskedAnswer[], weights: Weights): Reading {
  const cells = cellsOf(answers)
  const phases = PHASES.flatMap((phase) => {
    const inPhase = answers.filter(({ item }) => item.phase === phase)
    return inPhase.length === 0 ? [] : [readPhase(phase, inPhase, cells, weights)]
  })
  return { answers, cells, phases }
}

/** Whether a phase lies in the scope, phases 1 to k. */
export function isInScope(phase: Phase, k: PhaseNumber): boolean {
  return numberOf(phase) <= k
}
