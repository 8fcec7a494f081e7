import type { Dossier } from '@/domain/answers/dossier'
import type { Platform } from '@/platform/platform'
import { createDevice } from '@/storage/device'
import { createJournal } from '@/storage/journal'
import { createMarks } from '@/storage/marks'
import { startAutosave } from './autosave'
import { createDossierStore, type DossierStore } from './dossier-store'
import { followOtherWindows } from './follow-other-windows'
import { createForgetting, type ForgetEverything } from './forget-everything'
import { createOpeningStore, type OpeningStore } from './opening-store'
import { recallPreferences, type PreferencesStore } from './preferences-store'
import { createFilingStore, type FilingStore } from './filing-store'
import { saveText } from './save-as-file'
import { createSharingStore, type SharingStore } from './sharing-store'
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
  readonly sharing: SharingStore
  /** Saves a dossier in its file, at a click; true when it is there, or was handed over as a download. */
  readonly saveAsFile: (dossier: Dossier) => Promise<boolean>
  /** Hands over a kept text as it is, as when it cannot be read as a dossier. */
  readonly saveText: (file: string, text: string) => Promise<void>
  /** Takes everything away that is kept on this device. */
  readonly forgetEverything: ForgetEverything
}

export async function createStores(platform: Platform): Promise<Stores> {
  const device = createDevice(platform)
  const dossiers = createDossierStore(() => platform.now())
  const journal = createJournal(device)
  const marks = createMarks(device)
  const { flush } = startAutosave(device, dossiers, journal)
  const shelf = createShelf({ device, dossiers, journal, marks, flush })
  const holdPage = (hold: boolean) => device.holdPage(hold)
  const filing = createFilingStore({ platform, holdPage, dossiers, marks, flush, refresh: () => shelf.refresh() })
  followOtherWindows({ platform: device, dossiers, journal, shelf })

  return {
    dossiers,
    shelf,
    filing,
    sharing: createSharingStore({ platform, device, dossiers, journal, marks, filing, shelf, flush }),
    opening: createOpeningStore({ platform: device, shelf, journal, filing }),
    preferences: await recallPreferences(device),
    flush,
    saveAsFile: (dossier) => filing.getState().save(dossier),
    saveText: (file, text) => saveText(platform, file, text),
    forgetEverything: createForgetting({ platform, device, dossiers, shelf }),
  }
}
