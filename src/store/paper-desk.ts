import { createStore, type StoreApi } from 'zustand/vanilla'
import type { PaperForm } from '@/domain/workshop/paper-form'

/** The paper forms that are half typed over. In this window only: it is kept nowhere, and no part of a workshop before it is whole. */
export interface PaperDesk {
  /** One a workshop, by its id. */
  readonly forms: Readonly<Record<string, PaperForm>>
  readonly write: (workshop: string, form: PaperForm) => void
  /** Takes all away. */
  readonly clear: () => void
}

export type PaperDeskStore = StoreApi<PaperDesk>

export function createPaperDesk(): PaperDeskStore {
  return createStore<PaperDesk>()((set) => ({
    forms: {},
    write: (workshop, form) => set(({ forms }) => ({ forms: { ...forms, [workshop]: form } })),
    clear: () => set({ forms: {} }),
  }))
}
