import type { Platform } from '@/platform/platform'
import type { Device } from '@/storage/device'
import type { DossierStore } from './dossier-store'
import { createHandIn, type HandIn } from './hand-in'
import { createInviting, type Inviting } from './inviting'
import { createPaperDesk, type PaperDeskStore } from './paper-desk'
import { createScriptClock, type ScriptClockStore } from './script-clock'
import type { Shelf } from './shelf'
import { createTakingPart, type TakingPartDoor } from './taking-part'

/** What a workshop needs besides the keeping of its dossier: inviting, taking part, handing in, typing over paper, and a clock. */
export interface WorkshopStores {
  readonly inviting: Inviting
  readonly takingPart: TakingPartDoor
  readonly handIn: HandIn
  readonly paperDesk: PaperDeskStore
  readonly scriptClock: ScriptClockStore
}

interface Parts {
  readonly platform: Platform
  readonly device: Device
  readonly dossiers: DossierStore
  readonly shelf: Shelf
}

export function createWorkshopStores({ platform, device, dossiers, shelf }: Parts): WorkshopStores {
  return {
    inviting: createInviting(platform),
    takingPart: createTakingPart({ platform, dossiers, shelf }),
    handIn: createHandIn({ platform, dossiers }),
    paperDesk: createPaperDesk(),
    scriptClock: createScriptClock(device, dossiers),
  }
}
