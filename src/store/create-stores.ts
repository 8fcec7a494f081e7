import type { Dossier } from '@/domain/answers/dossier'
import type { Result } from '@/domain/result'
import type { KeepProblem, Platform } from '@/platform/platform'
import { createJournal } from '@/storage/journal'
import { createMarks } from '@/storage/marks'
import { startAutosave } from './autosave'
import { createDossierStore, type DossierStore } from './dossier-store'
import { followOtherWindows } from './follow-other-windows'
import { forgetEverything } from './forget-everything'
import { createOpeningStore, type OpeningStore } from './opening-store'
import { recallPreferences, type PreferencesStore } from './preferences-store'
import { createFilingStore, type FilingStore } from './filing-store'
import { createOwnFiles } from './own-files'
import { saveText } from './save-as-file'
import { createShelf, type Shelf } from './shelf'

/** Everything that is remembered while the program runs, joined to one machine. */
export interface Stores {
  readonly dossiers: DossierStore
  readonly shelf: Shelf
  readonly opening: OpeningStore
  readonly preferences: PreferencesStore
  /** Writes what is not written yet; done when the machine has answered. */
  readonly flush: () => Promise<void>
  readonly filing: FilingStore
  /** Saves a dossier in its file, at a click; true when it is there, or was handed over as a download. */
  readonly saveAsFile: (dossier: Dossier) => Promise<boolean>
  /** Hands over a kept text as it is, as when it cannot be read as a dossier. */
  readonly saveText: (file: string, text: string) => Promise<void>
  /** Takes everything away that is kept on this device. */
  readonly forgetEverything: () => Promise<Result<void, KeepProblem>>
}

export async function createStores(platform: Platform): Promise<Stores> {
  const dossiers = createDossierStore(() => platform.now())
  const journal = createJournal(platform)
  const marks = createMarks(platform)
  const { flush } = startAutosave(platform, dossiers, journal)
  const shelf = createShelf({ platform, dossiers, journal, marks, flush })
  const ownFiles = createOwnFiles()
  const filing = createFilingStore({ platform, dossiers, marks, ownFiles, flush, refresh: () => shelf.refresh() })
  followOtherWindows({ platform, dossiers, journal, shelf })

  return {
    dossiers,
    shelf,
    filing,
    opening: createOpeningStore({ platform, shelf, journal, filing }),
    preferences: await recallPreferences(platform),
    flush,
    saveAsFile: (dossier) => filing.getState().save(dossier),
    saveText: (file, text) => saveText(platform, file, text),
    forgetEverything: () => forgetEverything(platform, dossiers, shelf),
  }
}
