import { createStore, type StoreApi } from 'zustand/vanilla'
import { holdsPaper, type PaperForm } from '@/domain/workshop/paper-form'
import type { Platform } from '@/platform/platform'

/** The paper forms that are half typed over. In this window only: it is kept nowhere, and no part of a workshop before it is whole. */
export interface PaperDesk {
  /** One a workshop, by its id. */
  readonly forms: Readonly<Record<string, PaperForm>>
  readonly write: (workshop: string, form: PaperForm) => void
  /** Takes away what was typed for one workshop. */
  readonly forget: (workshop: string) => void
  /** Takes all away. */
  readonly clear: () => void
}

export type PaperDeskStore = StoreApi<PaperDesk>

/** As long as a form holds something, the machine asks before it closes the page. */
export function createPaperDesk({ holdPage }: Pick<Platform, 'holdPage'>): PaperDeskStore {
  const desk = createStore<PaperDesk>()((set) => ({
    forms: {},
    write: (workshop, form) => set(({ forms }) => ({ forms: { ...forms, [workshop]: form } })),
    forget: (workshop) => set(({ forms: { [workshop]: _, ...forms } }) => ({ forms })),
    clear: () => set({ forms: {} }),
  }))
  desk.subscribe(({ forms }) => holdPage(Object.values(forms).some(holdsPaper), 'paper'))
  return desk
}
