import type { Dossier } from '@/domain/answers/dossier'
import type { Invitation } from '@/domain/answers/workshop'
import type { RoomReport } from '@/domain/room/room-report'
import type { FileBytes } from '@/platform/helper'
import type { ContributionRead } from './read-contributions'

/** What a helper can be given to do. */
export type HelperTask =
  /**
   * To read what participants handed in, out of the bytes of files; answered once, in their order. The page reads the
   * bytes and hands them over whole: a file itself takes the page longer to give away than to read.
   */
  | { readonly kind: 'read'; readonly files: readonly FileBytes[]; readonly invitation: Invitation }
  /** To count a room; answered once. */
  | { readonly kind: 'count'; readonly dossier: Dossier }

export type HelperAnswer =
  | { readonly kind: 'read'; readonly read: readonly ContributionRead[] }
  | { readonly kind: 'counted'; readonly room: RoomReport }

/** With fewer than this, files or people, it is done before a helper has started. */
export const WORTH_A_HELPER = 200
