import type { DossierStore } from './dossier-store'

/** How far a room was shown. */
export interface ShownSoFar {
  /** The screen, counted from 0. */
  readonly at: number
  readonly adviceShown: boolean
}

const BEGIN: ShownSoFar = { at: 0, adviceShown: false }

/**
 * How far the open workshop was shown in this window, so that whoever looks at another page of it goes on at the same
 * screen. Another workshop, and one whose answers are deleted, begins at the first.
 */
export interface ShowingMemory {
  recall(): ShownSoFar
  remember(shown: ShownSoFar): void
  forget(): void
}

export function createShowingMemory(dossiers: DossierStore): ShowingMemory {
  let last = BEGIN
  const forget = () => {
    last = BEGIN
  }
  dossiers.subscribe(({ dossier }, before) => {
    if (dossier?.id !== before.dossier?.id) forget()
  })
  return {
    recall: () => last,
    remember: (shown) => {
      last = shown
    },
    forget,
  }
}
