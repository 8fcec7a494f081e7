import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Versions } from '@/platform/versions'
import type { DossierStore } from './dossier-store'

/** A newer version of the program, and where it stands. */
export interface NewerVersion {
  /**
   * "Alone": it stands ready, but can only take over when this is the one window that is open.
   * "Missing": a part of this version did not come in, maybe because only a newer one is still to be had.
   */
  readonly stand: 'none' | 'ready' | 'later' | 'taking' | 'alone' | 'missing'
  /** Looks out for one; says so once `busy` is over, because a version that is still giving its parts cannot be replaced at once. */
  readonly watch: (busy: Promise<unknown>) => void
  /** A part was asked for that did not come in. */
  readonly noteMissing: () => void
  readonly putOff: () => void
  /** Loads the page again, with the newer version if there is one, once the open dossier is kept; without that, nothing happens. */
  readonly take: () => Promise<void>
}

export type NewerVersionStore = StoreApi<NewerVersion>

export function createNewerVersion(
  versions: Versions,
  dossiers: DossierStore,
  flush: () => Promise<void>,
): NewerVersionStore {
  return createStore<NewerVersion>()((set, get) => ({
    stand: 'none',
    watch: (busy) => versions.watch(() => void busy.then(() => set({ stand: 'ready' }))),
    noteMissing: () => set({ stand: 'missing' }),
    putOff: () => set({ stand: 'later' }),
    take: async () => {
      const { stand } = get()
      if (stand === 'taking') return
      set({ stand: 'taking' })
      if (!(await isKept())) set({ stand })
      else if (!(await versions.takeNewer())) set({ stand: 'alone' })
      // Something may have been written meanwhile. If it cannot be kept, this window goes on as it was.
      else if (await isKept()) versions.loadAgain()
      else set({ stand: 'none' })
    },
  }))

  async function isKept() {
    await flush()
    const { dossier, keeping } = dossiers.getState()
    if (dossier === null) return true
    switch (keeping.kind) {
      case 'kept':
      case 'elsewhere':
      case 'copied':
        return true
      case 'keeping':
      case 'not-kept':
        return false
    }
  }
}
