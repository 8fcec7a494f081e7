import type { Platform } from '@/platform/platform'
import { createCountBeside, type CountBeside } from './count-room'
import type { DossierStore } from './dossier-store'
import { createHandIn, type HandIn } from './hand-in'
import { createInviting, type Inviting } from './inviting'
import { createPaperDesk, type PaperDeskStore } from './paper-desk'
import { createRoomMemory, type RoomMemory } from './room-memory'
import type { Shelf } from './shelf'
import { createShowingMemory, type ShowingMemory } from './showing-memory'
import { createTakingPart, type TakingPartDoor } from './taking-part'

/** What a workshop needs besides the keeping of its dossier: inviting, taking part, handing in, typing over paper, counting, and showing. */
export interface WorkshopStores {
  readonly inviting: Inviting
  readonly takingPart: TakingPartDoor
  readonly handIn: HandIn
  readonly paperDesk: PaperDeskStore
  readonly countBeside: CountBeside
  readonly roomMemory: RoomMemory
  readonly showingMemory: ShowingMemory
}

interface Parts {
  readonly platform: Platform
  readonly dossiers: DossierStore
  readonly shelf: Shelf
}

export function createWorkshopStores({ platform, dossiers, shelf }: Parts): WorkshopStores {
  return {
    inviting: createInviting(platform),
    takingPart: createTakingPart({ platform, dossiers, shelf }),
    handIn: createHandIn({ platform, dossiers }),
    paperDesk: createPaperDesk(platform),
    countBeside: createCountBeside(platform),
    roomMemory: createRoomMemory(dossiers),
    showingMemory: createShowingMemory(dossiers),
  }
}
