import { MOVEMENTS, THEMES, type Movement, type Phase } from '../instrument/axes'
import type { AskedAnswer } from './asked-answers'
import { cellAt, type Cells } from './cells'
import { coverageOf, covers } from './coverage'
import type { Coverage } from './evaluation'
import { weightedMean } from './mean'
import type { Weights } from './weights'

/** One phase in one reading of the answers. */
export interface PhaseReading {
  readonly phase: Phase
  /** Mv(p,D), 0 to 100; null when it has no level. */
  readonly depth: number | null
  /** Mv(p,P), likewise. */
  readonly progress: number | null
  /** S(p); null when one of the two is empty. */
  readonly score: number | null
  readonly coverage: Coverage
  readonly shown: boolean
}

/** Movements and score of a phase from its answers and the cells. Source: instrument C.3. */
export function readPhase(phase: Phase, answers: readonly AskedAnswer[], cells: Cells, weights: Weights): PhaseReading {
  const coverage = coverageOf(answers.map((answer) => answer.choice))
  return { phase, ...phaseNumbers(phase, cells, weights), coverage, shown: isPhaseShown(phase, cells, coverage) }
}

/** What the cells of a phase come to. */
export function phaseNumbers(
  phase: Phase,
  cells: Cells,
  weights: Weights,
): Pick<PhaseReading, 'depth' | 'progress' | 'score'> {
  const depth = movementOf(cells, phase, 'D', weights)
  const progress = movementOf(cells, phase, 'P', weights)
  return { depth, progress, score: depth === null || progress === null ? null : (depth + progress) / 2 }
}

/** Whether there is enough of a phase to show a number. Source: instrument C.5. */
export function isPhaseShown(phase: Phase, cells: Cells, coverage: Coverage): boolean {
  return covers(coverage, 60) && hasEnoughThemes(cells, phase)
}

/** Mv(p,m) = Σ W_t·C(p,t,m) / Σ W_t over the filled cells. */
function movementOf(cells: Cells, phase: Phase, movement: Movement, weights: Weights): number | null {
  return weightedMean(
    THEMES,
    (theme) => cellAt(cells, phase, theme, movement),
    (theme) => weights[theme],
  )
}

/**
 * Each movement has at least two filled cells. Taken to the letter: a movement of which two themes do not apply
 * cannot have two, and its phase is not shown. Source: instrument C.5.
 */
function hasEnoughThemes(cells: Cells, phase: Phase): boolean {
  return MOVEMENTS.every(
    (movement) => THEMES.filter((theme) => cellAt(cells, phase, theme, movement) !== null).length >= 2,
  )
}
