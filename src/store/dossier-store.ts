import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ChangePlace } from '@/domain/answers/change-place'
import type { Dossier } from '@/domain/answers/dossier'
import type { KeepProblem } from '@/platform/platform'
import { back, forward, NO_HISTORY, withChange, type History } from './history'

/** Where the open dossier stands with the machine. "Kept" is only said after the machine confirmed it. */
export type Keeping =
  | { readonly kind: 'kept'; readonly at: Date }
  | { readonly kind: 'keeping' }
  | { readonly kind: 'not-kept'; readonly problem: KeepProblem }
  /** Another window wrote there meanwhile; the person chooses which of the two goes on. */
  | { readonly kind: 'overtaken' }

/** What is open now. Nothing that can be derived from the dossier is in it. */
export interface OpenDossier {
  /** null while none is open. */
  readonly dossier: Dossier | null
  readonly keeping: Keeping
  open(dossier: Dossier, keeping: Keeping): void
  close(): void
  /** The one way to change the open dossier: with a function of the domain. Does nothing when none is open. */
  change(next: (dossier: Dossier) => Dossier): void
  /** What the person can undo and do again since this dossier was opened. */
  readonly history: History
  /** Takes the last step back, or does it again, and tells where that changed something; null when there is no such step. */
  travel(way: 'back' | 'forward'): readonly ChangePlace[] | null
  readonly noteKeeping: (keeping: Keeping) => void
}

export type DossierStore = StoreApi<OpenDossier>

/** An empty store; each test and each start makes its own. */
export function createDossierStore(now: () => Date = () => new Date()): DossierStore {
  return createStore<OpenDossier>()((set, get) => ({
    dossier: null,
    keeping: { kind: 'keeping' },
    history: NO_HISTORY,
    open: (dossier, keeping) => set({ dossier, keeping, history: NO_HISTORY }),
    close: () => set({ dossier: null, keeping: { kind: 'keeping' }, history: NO_HISTORY }),
    change: (next) => {
      const { dossier, keeping, history } = get()
      if (dossier === null) return
      const changed = next(dossier)
      set({ dossier: changed, keeping: onChange(keeping), history: withChange(history, dossier, changed, now()) })
    },
    travel: (way) => {
      const { dossier, keeping, history } = get()
      const passage = dossier === null ? null : (way === 'back' ? back : forward)(history, dossier)
      if (passage === null) return null
      set({ dossier: passage.dossier, keeping: onChange(keeping), history: passage.history })
      return passage.places
    },
    noteKeeping: (keeping) => set({ keeping }),
  }))
}

/** Trouble stays trouble until something is kept, or a screen reader would tell of it at every key. */
function onChange(keeping: Keeping): Keeping {
  return keeping.kind === 'not-kept' ? keeping : { kind: 'keeping' }
}

/** What to tell about a text that was not written. */
export function notKept(problem: KeepProblem | 'overtaken'): Keeping {
  return problem === 'overtaken' ? { kind: 'overtaken' } : { kind: 'not-kept', problem }
}
