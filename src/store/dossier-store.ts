import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Dossier } from '@/domain/answers/dossier'
import type { KeepProblem } from '@/platform/platform'

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
  readonly noteKeeping: (keeping: Keeping) => void
}

export type DossierStore = StoreApi<OpenDossier>

/** An empty store; each test and each start makes its own. */
export function createDossierStore(): DossierStore {
  return createStore<OpenDossier>()((set) => ({
    dossier: null,
    keeping: { kind: 'keeping' },
    open: (dossier, keeping) => set({ dossier, keeping }),
    close: () => set({ dossier: null, keeping: { kind: 'keeping' } }),
    change: (next) =>
      set(({ dossier, keeping }) => {
        if (dossier === null) return {}
        // Trouble stays trouble until something is kept, or a screen reader would tell of it at every key.
        return { dossier: next(dossier), keeping: keeping.kind === 'not-kept' ? keeping : { kind: 'keeping' } }
      }),
    noteKeeping: (keeping) => set({ keeping }),
  }))
}

/** What to tell about a text that was not written. */
export function notKept(problem: KeepProblem | 'overtaken'): Keeping {
  return problem === 'overtaken' ? { kind: 'overtaken' } : { kind: 'not-kept', problem }
}
