import type { Dossier } from '@/domain/answers/dossier'
import type { Result } from '@/domain/result'
import type { KeepProblem, Platform } from '@/platform/platform'
import { createDossierSlots } from '@/storage/dossier-slots'
import { createMarks } from '@/storage/marks'
import { writeDossier } from '@/storage/write-dossier'
import { startAutosave } from './autosave'
import { createDossierStore, type DossierStore } from './dossier-store'
import { forgetEverything } from './forget-everything'
import { createOpeningStore, type OpeningStore } from './opening-store'
import { recallPreferences, type PreferencesStore } from './preferences-store'
import { saveAsFile, saveText } from './save-as-file'
import { createShelf, type Shelf } from './shelf'

/** Everything that is remembered while the program runs, joined to one machine. */
export interface Stores {
  readonly dossiers: DossierStore
  readonly shelf: Shelf
  readonly opening: OpeningStore
  readonly preferences: PreferencesStore
  /** Hands a dossier to the person as a file. */
  readonly saveAsFile: (dossier: Dossier) => Promise<void>
  /** Hands over a kept text as it is, as when it cannot be read as a dossier. */
  readonly saveText: (file: string, text: string) => Promise<void>
  /** Takes everything away that is kept on this device. */
  readonly forgetEverything: () => Promise<Result<void, KeepProblem>>
}

export async function createStores(platform: Platform): Promise<Stores> {
  const dossiers = createDossierStore()
  const slots = createDossierSlots(platform)
  const marks = createMarks(platform)
  const { flush } = startAutosave(platform, dossiers, slots, marks)
  const shelf = createShelf({ platform, dossiers, slots, marks, flush })

  // Whoever comes back to a window that stood aside goes on with what was written meanwhile in another.
  platform.onReturning(async () => {
    await shelf.refresh()
    const { dossier, keeping } = dossiers.getState()
    if (dossier === null || keeping.kind !== 'kept') return
    const there = await slots.peek(dossier.id)
    if (dossiers.getState().dossier !== dossier || there === null) return
    if (there.text !== writeDossier(dossier)) await shelf.open(dossier.id)
  })

  return {
    dossiers,
    shelf,
    opening: createOpeningStore(platform, shelf, slots),
    preferences: await recallPreferences(platform),
    saveAsFile: async (dossier) => {
      // First, so that the file is never older than the last change.
      await flush()
      await saveAsFile(platform, marks, dossier)
      await shelf.refresh()
    },
    saveText: (file, text) => saveText(platform, file, text),
    forgetEverything: () => forgetEverything(platform, dossiers, shelf),
  }
}
