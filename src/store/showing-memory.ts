import { createDossierMemory, type DossierMemory } from './dossier-memory'
import type { DossierStore } from './dossier-store'

/** How far a room was shown. */
export interface ShownSoFar {
  /** The screen, counted from 0. */
  readonly at: number
  readonly adviceShown: boolean
}

/**
 * How far the open workshop was shown in this window, so that whoever looks at another page of it goes on at the same
 * screen. Another workshop, and one whose answers are deleted, begins at the first.
 */
export type ShowingMemory = DossierMemory<ShownSoFar>

export function createShowingMemory(dossiers: DossierStore): ShowingMemory {
  return createDossierMemory(dossiers, { at: 0, adviceShown: false })
}
