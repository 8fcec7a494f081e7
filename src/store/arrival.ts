import type { Dossier } from '@/domain/answers/dossier'
import type { Journal } from '@/storage/journal'
import { isLocked } from '@/storage/locked-text'
import type { Seal } from '@/storage/seal'
import { writeDossier } from '@/storage/write-dossier'

/** What stands here under the id of a dossier that came in as a file. */
export type Arrival =
  | { readonly kind: 'new' }
  /** The same, to the letter; `locked` when it was still closed here. */
  | { readonly kind: 'same'; readonly locked: boolean }
  /** Another state; a readable file does not take the place of a locked one. */
  | { readonly kind: 'other'; readonly mayReplace: boolean }

/** Compares a dossier out of a file with what is kept, also when both are locked with the same passphrase. */
export async function arrivalOf(journal: Journal, dossier: Dossier, seal: Seal | null): Promise<Arrival> {
  const found = await journal.peek(dossier.id)
  if (found === null || found.kind === 'lost') return { kind: 'new' }
  if (found.kind === 'damaged') return { kind: 'other', mayReplace: true }
  const locked = isLocked(found.body)
  const opened = locked && seal !== null ? await seal.open(found.body) : null
  const here = opened?.ok === true ? opened.value : found.body
  if (here === writeDossier(dossier)) return { kind: 'same', locked }
  return { kind: 'other', mayReplace: seal !== null || !locked }
}
