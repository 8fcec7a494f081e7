import type { RoomReport } from '@/domain/room/room-report'
import { createDossierMemory, type DossierMemory } from './dossier-memory'
import type { DossierStore } from './dossier-store'

/** A room that was counted, and the parts of the dossier that it came from. */
export interface CountedRoom {
  readonly from: readonly unknown[]
  readonly room: RoomReport
}

/**
 * The room that was counted last, so that whoever goes to the next page of the same workshop finds it there. It holds what
 * participants wrote, and goes with their answers; null as long as none was counted.
 */
export type RoomMemory = DossierMemory<CountedRoom | null>

export function createRoomMemory(dossiers: DossierStore): RoomMemory {
  return createDossierMemory<CountedRoom | null>(dossiers, null)
}
