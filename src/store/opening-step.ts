import type { Dossier } from '@/domain/answers/dossier'
import type { Message } from '@/domain/message'

/** Where the opening of a file stands. Nothing that was open changes before it is "opened". */
export type OpeningStep =
  | { readonly kind: 'idle' }
  | { readonly kind: 'refused'; readonly why: Message }
  /** The file asks for its passphrase. */
  | { readonly kind: 'locked'; readonly file: string }
  /** Another state of the same dossier stands here already; a readable file does not take the place of a locked one. */
  | {
      readonly kind: 'here-already'
      readonly file: string
      readonly dossier: Dossier
      readonly mayReplace: boolean
    }
  | { readonly kind: 'opened'; readonly dossier: Dossier }
  /** It was an invitation to a workshop; what it asks, as it stands in a link. */
  | { readonly kind: 'invited'; readonly setting: string }
  /** What participants handed in goes into the workshop that is open. */
  | { readonly kind: 'collected'; readonly workshop: string }
