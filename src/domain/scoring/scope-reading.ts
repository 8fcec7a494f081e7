import type { Movement, PhaseNumber, Theme } from '../instrument/axes'
import type { GateId } from '../instrument/item'
import type { AskedAnswer } from './asked-answers'
import { cellAt, type Cells } from './cells'
import { coverageOf } from './coverage'
import type { Coverage, GateState } from './evaluation'
import { gatesOf } from './gates'
import { mean } from './mean'
import type { PhaseReading } from './phase-reading'
import { isInScope, type Reading } from './reading'

/** Phases 1 to k in one reading of the answers; a score is null when there is nothing to count. */
export interface ScopeReading {
  readonly answers: readonly AskedAnswer[]
  readonly phases: readonly PhaseReading[]
  readonly themes: Readonly<Record<Theme, number | null>>
  readonly movements: Readonly<Record<Movement, number | null>>
  readonly overall: number | null
  readonly coverage: Coverage
  readonly gates: Readonly<Partial<Record<GateId, GateState>>>
}

/** What holds over the scope. Source: instrument C.4. */
export function readScope(reading: Reading, k: PhaseNumber): ScopeReading {
  const answers = reading.answers.filter(({ item }) => isInScope(item.phase, k))
  const phases = reading.phases.filter(({ phase }) => isInScope(phase, k))
  return {
    answers,
    phases,
    ...scopeNumbers(reading.cells, phases),
    coverage: coverageOf(answers.map(({ choice }) => choice)),
    gates: gatesOf(answers),
  }
}

/**
 * What the phases of the scope come to; they weigh equally. Source: instrument C.4.
 * A phase without a value is left out of each mean, as the sixth worked example does for a theme. The overall score
 * is then no score of the whole scope and may fall outside its interval; it is not shown in that case.
 */
export function scopeNumbers(
  cells: Cells,
  phases: readonly Omit<PhaseReading, 'coverage' | 'shown'>[],
): Pick<ScopeReading, 'themes' | 'movements' | 'overall'> {
  const themeOf = (theme: Theme) =>
    mean(phases.map(({ phase }) => mean([cellAt(cells, phase, theme, 'D'), cellAt(cells, phase, theme, 'P')])))
  return {
    themes: { M: themeOf('M'), I: themeOf('I'), R: themeOf('R') },
    movements: { D: mean(phases.map(({ depth }) => depth)), P: mean(phases.map(({ progress }) => progress)) },
    overall: mean(phases.map(({ score }) => score)),
  }
}
