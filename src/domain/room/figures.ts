import type { Movement, Phase, PhaseNumber, Theme } from '../instrument/axes'
import type { CellId } from '../instrument/item'
import type { ModuleId } from '../instrument/module'
import type { Cells } from '../scoring/cells'
import { mean } from '../scoring/mean'
import { phaseNumbers, type PhaseReading } from '../scoring/phase-reading'
import { isInScope } from '../scoring/reading'
import { scopeNumbers } from '../scoring/scope-reading'
import type { Weights } from '../scoring/weights'

/** A phase as a number, whether or not there is enough to show it. */
export type PhaseFigures = Omit<PhaseReading, 'coverage' | 'shown'>

/** What one voice comes to in one reading of the answers: a person, an organisation or the whole room. */
export interface Figures {
  readonly cells: Cells
  readonly phases: readonly PhaseFigures[]
  readonly modules: Readonly<Partial<Record<ModuleId, number | null>>>
}

/** What a voice comes to over phases 1 to k. */
export interface ScopeFigures {
  readonly themes: Readonly<Record<Theme, number | null>>
  readonly movements: Readonly<Record<Movement, number | null>>
  readonly overall: number | null
}

/** Figures out of cells. */
export function figuresOf(
  cells: Cells,
  phases: readonly Phase[],
  modules: Figures['modules'],
  weights: Weights,
): Figures {
  return { cells, modules, phases: phases.map((phase) => ({ phase, ...phaseNumbers(phase, cells, weights) })) }
}

/** The same over the scope. */
export function scopeFigures({ cells, phases }: Figures, k: PhaseNumber): ScopeFigures {
  return scopeNumbers(
    cells,
    phases.filter(({ phase }) => isInScope(phase, k)),
  )
}

/** The mean of voices, number by number; a voice without a number is left out there. `phases` is what the room was asked. */
export function meanFigures(voices: readonly Figures[], phases: readonly Phase[]): Figures {
  return {
    cells: meanOfEach<CellId>(voices.map(({ cells }) => cells)),
    modules: meanOfEach<ModuleId>(voices.map(({ modules }) => modules)),
    phases: phases.map((phase) => {
      const those = voices.flatMap((voice) => voice.phases.filter((one) => one.phase === phase))
      return {
        phase,
        depth: mean(those.map(({ depth }) => depth)),
        progress: mean(those.map(({ progress }) => progress)),
        score: mean(those.map(({ score }) => score)),
      }
    }),
  }
}

export function meanScopes(voices: readonly ScopeFigures[]): ScopeFigures {
  const themeOf = (theme: Theme) => mean(voices.map(({ themes }) => themes[theme]))
  const movementOf = (movement: Movement) => mean(voices.map(({ movements }) => movements[movement]))
  return {
    themes: { M: themeOf('M'), I: themeOf('I'), R: themeOf('R') },
    movements: { D: movementOf('D'), P: movementOf('P') },
    overall: mean(voices.map(({ overall }) => overall)),
  }
}

/** Sums and counts in place of lists, as there may be thousands of voices. */
function meanOfEach<Name extends string>(
  all: readonly Readonly<Partial<Record<Name, number | null>>>[],
): Readonly<Partial<Record<Name, number | null>>> {
  const sums = new Map<Name, { sum: number; count: number }>()
  for (const one of all) {
    for (const name in one) {
      const there = sums.get(name) ?? { sum: 0, count: 0 }
      sums.set(name, there)
      const value = one[name] ?? null
      if (value === null) continue
      there.sum += value
      there.count++
    }
  }
  const means: Partial<Record<Name, number | null>> = {}
  for (const [name, { sum, count }] of sums) means[name] = count === 0 ? null : sum / count
  return means
}
