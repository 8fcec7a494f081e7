import type { KeepProblem } from '@/platform/platform'

/** Why a dossier is not kept: by the machine, or because it grew too large to be read again. */
export type NotKept = KeepProblem | 'too-large'

/** What there is of a dossier on this device. */
export type FoundDossier =
  /** The newest state whose sum is right. */
  | {
      readonly kind: 'kept'
      readonly body: string
      readonly at: Date
      /** Not what was kept last: that is damaged or gone. */
      readonly rescue: Rescue | null
    }
  /** It could not be kept; it is there as long as the window is open. */
  | { readonly kind: 'loose'; readonly body: string; readonly at: Date; readonly problem: NotKept }
  /** Only texts that are no state any more, or no longer whole; this is the newest. */
  | { readonly kind: 'damaged'; readonly text: string }
  /** It was kept here, and nothing is left of it. */
  | { readonly kind: 'lost'; readonly at: Date | null }

export interface Rescue {
  /** Whether it came out of the spare store. */
  readonly spare: boolean
  /** When the state was kept that is missing; null when nothing newer is known of. */
  readonly missing: Date | null
}
