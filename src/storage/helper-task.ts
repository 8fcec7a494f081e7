import type { Dossier } from '@/domain/answers/dossier'
import type { Invitation } from '@/domain/answers/workshop'
import type { RoomReport } from '@/domain/room/room-report'
import type { ContributionRead } from './read-contributions'

/** What a helper can be given to do. */
export type HelperTask =
  /** To read what participants handed in; answered in batches, in the order of the files. */
  | { readonly kind: 'read'; readonly files: readonly File[]; readonly invitation: Invitation }
  /** To count a room; answered once. */
  | { readonly kind: 'count'; readonly dossier: Dossier }

export type HelperAnswer =
  | { readonly kind: 'read'; readonly batch: readonly ContributionRead[] }
  | { readonly kind: 'counted'; readonly room: RoomReport }

/** With fewer than this, files or people, it is done before a helper has started. */
export const WORTH_A_HELPER = 200
