import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ChangePlace } from '@/domain/answers/change-place'
import type { Dossier } from '@/domain/answers/dossier'
import type { NotKept, Rescue } from '@/storage/found-dossier'
import { back, forward, NO_HISTORY, withChange, type History } from './history'

/** Where the open dossier stands with the machine. "Kept" is only said after the machine confirmed it. */
export type Keeping =
  | { readonly kind: 'kept'; readonly at: Date }
  | { readonly kind: 'keeping' }
  | { readonly kind: 'not-kept'; readonly problem: NotKept }
  /** Another window writes it; this one only reads. */
  | { readonly kind: 'elsewhere' }
  /** Another window wrote it too, at the same time; what was written here stands in a copy now. */
  | { readonly kind: 'copied'; readonly copy: Dossier }

/** What is open now. Nothing that can be derived from the dossier is in it. */
export interface OpenDossier {
  /** null while none is open. */
  readonly dossier: Dossier | null
  readonly keeping: Keeping
  /** Not null when what is open is not what was kept last. */
  readonly rescue: Rescue | null
  open(dossier: Dossier, keeping: Keeping, rescue?: Rescue | null): void
  /** The person has read of the rescue. */
  dismissRescue(): void
  close(): void
  /** The one way to change the open dossier: with a function of the domain. Does nothing where none is open, or where it is only read. */
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
    rescue: null,
    history: NO_HISTORY,
    open: (dossier, keeping, rescue = null) => set({ dossier, keeping, rescue, history: NO_HISTORY }),
    close: () => set({ dossier: null, keeping: { kind: 'keeping' }, rescue: null, history: NO_HISTORY }),
    change: (next) => {
      const { dossier, keeping, history } = get()
      if (dossier === null || isOnlyRead(keeping)) return
      const changed = next(dossier)
      if (changed === dossier) return
      set({ dossier: changed, keeping: onChange(keeping), history: withChange(history, dossier, changed, now()) })
    },
    travel: (way) => {
      const { dossier, keeping, history } = get()
      if (dossier === null || isOnlyRead(keeping)) return null
      const passage = (way === 'back' ? back : forward)(history, dossier)
      if (passage === null) return null
      set({ dossier: passage.dossier, keeping: onChange(keeping), history: passage.history })
      return passage.places
    },
    dismissRescue: () => set({ rescue: null }),
    // What another window writes meanwhile, this one cannot undo.
    noteKeeping: (keeping) => set(isOnlyRead(keeping) ? { keeping, history: NO_HISTORY } : { keeping }),
  }))
}

/** Trouble stays trouble until something is kept, or a screen reader would tell of it at every key. */
function onChange(keeping: Keeping): Keeping {
  return keeping.kind === 'not-kept' ? keeping : { kind: 'keeping' }
}

/** Whether this window may not change what is open. */
export function isOnlyRead(keeping: Keeping): boolean {
  return keeping.kind === 'elsewhere' || keeping.kind === 'copied'
}

/** Trouble that a window can be told of: where another was first with a new dossier, the machine did not keep it either. */
export function notKept(problem: NotKept | 'overtaken'): Keeping {
  return { kind: 'not-kept', problem: problem === 'overtaken' ? 'failed' : problem }
}
