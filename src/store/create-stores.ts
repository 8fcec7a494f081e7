import type { Dossier } from '@/domain/answers/dossier'
import type { Platform } from '@/platform/platform'
import { createDevice } from '@/storage/device'
import { createKeeping, type KeepingParts } from './create-keeping'
import { createArrivals, type ArrivalParts } from './create-arrivals'
import { createDossierStore, type DossierStore } from './dossier-store'
import { createForgetContributions, type ForgetContributions } from './forget-contributions'
import { createForgetting, type ForgetEverything } from './forget-everything'
import { createWorkshopStores, type WorkshopStores } from './create-workshop-stores'
import { recallPreferences, type PreferencesStore } from './preferences-store'
import { saveText } from './save-as-file'
import { createSharingStore, type SharingStore } from './sharing-store'

/** Everything that is remembered while the program runs, joined to one machine. */
export interface Stores
  extends
    WorkshopStores,
    ArrivalParts,
    Pick<KeepingParts, 'shelf' | 'filing' | 'seals' | 'protection' | 'reminding' | 'scriptClock' | 'flush'> {
  readonly dossiers: DossierStore
  readonly preferences: PreferencesStore
  readonly sharing: SharingStore
  /** Saves a dossier in its file, at a click; true when it is there, or was handed over as a download. */
  readonly saveAsFile: (dossier: Dossier) => Promise<boolean>
  /** Hands over a kept text as it is, as when it cannot be read as a dossier. */
  readonly saveText: (file: string, text: string) => Promise<void>
  readonly forgetContributions: ForgetContributions
  /** Takes everything away that is kept on this device. */
  readonly forgetEverything: ForgetEverything
}

export async function createStores(platform: Platform): Promise<Stores> {
  const device = createDevice(platform)
  const dossiers = createDossierStore(() => platform.now())
  const keeping = createKeeping({ platform, device, dossiers })
  const { journal, marks, seals, flush, shelf, filing, protection, reminding } = keeping
  const workshops = createWorkshopStores({ platform, dossiers, shelf })
  const arrivals = createArrivals({ platform, device, dossiers, shelf, journal, filing, seals })
  return {
    dossiers,
    seals,
    shelf,
    filing,
    protection,
    reminding,
    scriptClock: keeping.scriptClock,
    sharing: createSharingStore({ platform, device, dossiers, journal, marks, seals, filing, shelf, flush }),
    ...arrivals,
    ...workshops,
    preferences: await recallPreferences(device),
    flush,
    saveAsFile: (dossier) => filing.getState().save(dossier),
    saveText: (file, text) => saveText(platform, file, text),
    forgetContributions: createForgetContributions({
      dossiers,
      journal,
      flush,
      collecting: arrivals.collecting,
      paperDesk: workshops.paperDesk,
      roomMemory: workshops.roomMemory,
      showingMemory: workshops.showingMemory,
      strikeFile: (id) => filing.getState().strike(id),
    }),
    forgetEverything: createForgetting({ platform, device, dossiers, paperDesk: workshops.paperDesk, shelf }),
  }
}
