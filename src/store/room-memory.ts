import type { RoomReport } from '@/domain/room/room-report'
import type { DossierStore } from './dossier-store'

/** A room that was counted, and the parts of the dossier that it came from. */
export interface CountedRoom {
  readonly from: readonly unknown[]
  readonly room: RoomReport
}

/**
 * The room that was counted last, so that whoever goes to the next page of the same workshop finds it there. It holds what
 * participants wrote: it goes when another dossier opens, when this one closes, and when the answers are deleted.
 */
export interface RoomMemory {
  recall(): CountedRoom | null
  remember(counted: CountedRoom): void
  forget(): void
}

export function createRoomMemory(dossiers: DossierStore): RoomMemory {
  let last: CountedRoom | null = null
  const forget = () => {
    last = null
  }
  dossiers.subscribe(({ dossier }, before) => {
    if (dossier?.id !== before.dossier?.id) forget()
  })
  return {
    recall: () => last,
    remember: (counted) => {
      last = counted
    },
    forget,
  }
}
