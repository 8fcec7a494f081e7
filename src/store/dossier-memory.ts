import type { DossierStore } from './dossier-store'

/** What this window remembers of the dossier that is open: it goes when another one opens, and when this one closes. */
export interface DossierMemory<Value> {
  /** What it begins with, as long as nothing is remembered. */
  recall(): Value
  remember(value: Value): void
  forget(): void
}

export function createDossierMemory<Value>(dossiers: DossierStore, beginning: Value): DossierMemory<Value> {
  let last = beginning
  const forget = () => {
    last = beginning
  }
  dossiers.subscribe(({ dossier }, before) => {
    if (dossier?.id !== before.dossier?.id) forget()
  })
  return {
    recall: () => last,
    remember: (value) => {
      last = value
    },
    forget,
  }
}
