import * as v from 'valibot'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Platform } from '@/platform/platform'
import { KEPT } from '@/storage/kept'

/** What a person chose once for every visit. */
export interface Preferences {
  /** The code of the language; null while none was chosen. */
  readonly language: string | null
  chooseLanguage(language: string): void
}

export type PreferencesStore = StoreApi<Preferences>

const Kept = v.pipe(v.string(), v.parseJson(), v.object({ language: v.nullable(v.string()) }))

/** The preferences that this device remembers; without any, all are null. */
export async function recallPreferences(platform: Platform): Promise<PreferencesStore> {
  const text = await platform.recall(KEPT.preferences.slot())
  const kept = v.safeParse(Kept, text.ok ? text.value : null)
  return createStore<Preferences>()((set) => ({
    language: kept.success ? kept.output.language : null,
    chooseLanguage: (language) => {
      set({ language })
      void platform.keep(KEPT.preferences.slot(), JSON.stringify({ language }))
    },
  }))
}
