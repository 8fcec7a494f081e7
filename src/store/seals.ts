import type { Seal } from '@/storage/seal'

/**
 * The seals of the protected dossiers that this window has opened, by id; in memory only, gone with the window.
 * What is kept or filed of a dossier that has one goes through it first.
 */
export interface Seals {
  /** null for a dossier without a passphrase, and for one that was not opened here. */
  readonly of: (id: string) => Seal | null
  readonly hold: (id: string, seal: Seal) => void
  readonly drop: (id: string) => void
}

export function createSeals(): Seals {
  const held = new Map<string, Seal>()
  return {
    of: (id) => held.get(id) ?? null,
    hold: (id, seal) => void held.set(id, seal),
    drop: (id) => void held.delete(id),
  }
}
