import type { Phase } from '../instrument/axes'
import { GATES, type GateId } from '../instrument/item'
import { covers } from './coverage'
import type { Coverage, GateState } from './evaluation'

/** What is missing for a signal; nothing in it means that there is enough. */
export interface DataGaps {
  /** Too little of the scope as a whole. */
  readonly whole: boolean
  /** Phases in scope that cannot be shown. */
  readonly phases: readonly Phase[]
  /** The open gates, when there are too many of them. */
  readonly gates: readonly GateId[]
}

interface Scope {
  readonly phases: readonly { readonly phase: Phase; readonly shown: boolean }[]
  readonly coverage: Coverage
  readonly gates: Readonly<Partial<Record<GateId, GateState>>>
}

/**
 * What the phases in scope lack for a signal. A gate that does not apply still is a gate in scope: it counts in the
 * third that may stay open. Source: instrument C.9, rule 1.
 */
export function dataGaps({ phases, coverage, gates }: Scope): DataGaps {
  const inScope = GATES.filter((gate) => gates[gate] !== undefined)
  const open = inScope.filter((gate) => gates[gate] === 'open')
  return {
    whole: !covers(coverage, 60),
    phases: phases.filter(({ shown }) => !shown).map(({ phase }) => phase),
    gates: open.length > Math.max(1, Math.floor(inScope.length / 3)) ? open : [],
  }
}
