import type { Dossier } from '@/domain/answers/dossier'
import type { Platform } from '@/platform/platform'
import { createDevice } from '@/storage/device'
import { createKeeping, type KeepingParts } from './create-keeping'
import type { CollectingStore } from './collecting'
import { createCollectingStore } from './collecting-store'
import { createDossierStore, type DossierStore } from './dossier-store'
import { createForgetting, type ForgetEverything } from './forget-everything'
import { createHandIn, type HandIn } from './hand-in'
import { createInviting, type Inviting } from './inviting'
import { createOpeningStore, type OpeningStore } from './opening-store'
import { recallPreferences, type PreferencesStore } from './preferences-store'
import { saveText } from './save-as-file'
import { createSharingStore, type SharingStore } from './sharing-store'
import { createTakingPart, type TakingPartDoor } from './taking-part'

/** Everything that is remembered while the program runs, joined to one machine. */
export interface Stores extends Pick<
  KeepingParts,
  'shelf' | 'filing' | 'seals' | 'protection' | 'reminding' | 'forgetContributions' | 'scriptClock' | 'flush'
> {
  readonly dossiers: DossierStore
  readonly opening: OpeningStore
  readonly collecting: CollectingStore
  readonly preferences: PreferencesStore
  readonly sharing: SharingStore
  readonly inviting: Inviting
  /** Saves a dossier in its file, at a click; true when it is there, or was handed over as a download. */
  readonly saveAsFile: (dossier: Dossier) => Promise<boolean>
  /** Hands over a kept text as it is, as when it cannot be read as a dossier. */
  readonly saveText: (file: string, text: string) => Promise<void>
  readonly takingPart: TakingPartDoor
  readonly handIn: HandIn
  /** Takes everything away that is kept on this device. */
  readonly forgetEverything: ForgetEverything
}

export async function createStores(platform: Platform): Promise<Stores> {
  const device = createDevice(platform)
  const dossiers = createDossierStore(() => platform.now())
  const keeping = createKeeping({ platform, device, dossiers })
  const { journal, marks, seals, flush, shelf, filing, protection, reminding } = keeping
  return {
    dossiers,
    seals,
    shelf,
    filing,
    protection,
    reminding,
    forgetContributions: keeping.forgetContributions,
    sharing: createSharingStore({ platform, device, dossiers, journal, marks, seals, filing, shelf, flush }),
    opening: createOpeningStore({ platform: device, shelf, journal, filing, seals }),
    scriptClock: keeping.scriptClock,
    collecting: createCollectingStore({ platform, dossiers }),
    inviting: createInviting(platform),
    preferences: await recallPreferences(device),
    flush,
    saveAsFile: (dossier) => filing.getState().save(dossier),
    saveText: (file, text) => saveText(platform, file, text),
    takingPart: createTakingPart({ platform, dossiers, shelf }),
    handIn: createHandIn({ platform, dossiers }),
    forgetEverything: createForgetting({ platform, device, dossiers, shelf }),
  }
}
