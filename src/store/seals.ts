import { createStore, type StoreApi } from 'zustand/vanilla'
import type { SealState } from '@/storage/sealed-journal'
import type { Seal } from '@/storage/seal'

/** The seals of the protected dossiers that are open in this window, by id; in memory only. */
export interface Seals {
  readonly held: StoreApi<ReadonlyMap<string, SealState>>
  readonly of: (id: string) => SealState
  readonly hold: (id: string, seal: Seal) => void
  /** The dossier was closed: nothing of it goes out any more without its seal. */
  readonly drop: (id: string) => void
  /** The dossier has no passphrase, or none any more. */
  readonly free: (id: string) => void
  /** The same, unless it is open: of a dossier that is not here any more. */
  readonly freeDropped: (id: string) => void
}

/** The seal of a dossier that is protected and open; null otherwise. */
export type HeldSeal = Seal | null

export function createSeals(): Seals {
  const held = createStore<ReadonlyMap<string, SealState>>()(() => new Map())
  const put = (id: string, state: SealState) => held.setState(new Map(held.getState()).set(id, state), true)
  return {
    held,
    of: (id) => held.getState().get(id) ?? 'none',
    hold: put,
    drop: (id) => held.getState().has(id) && held.getState().get(id) !== 'none' && put(id, 'dropped'),
    freeDropped: (id) => held.getState().get(id) === 'dropped' && put(id, 'none'),
    free: (id) => held.getState().has(id) && put(id, 'none'),
  }
}

/** Whether a dossier is protected and open. */
export function isSealed(state: SealState | undefined): boolean {
  return typeof state === 'object'
}

export function heldSeal(seals: Seals, id: string): HeldSeal {
  const state = seals.of(id)
  return typeof state === 'object' ? state : null
}
