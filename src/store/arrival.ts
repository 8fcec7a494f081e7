import type { Dossier } from '@/domain/answers/dossier'
import { withHandIns } from '@/domain/workshop/change-taking-part'
import { withBothShown } from '@/domain/workshop/shown-room'
import type { Journal } from '@/storage/journal'
import { isLocked } from '@/storage/locked-text'
import { readOwnDossier } from '@/storage/read-dossier'
import type { Seal } from '@/storage/seal'
import { writeDossier } from '@/storage/write-dossier'

/** What stands here under the id of a dossier that came in as a file. */
export type Arrival =
  | { readonly kind: 'new' }
  /** The same, to the letter; `locked` when it was still closed here. */
  | { readonly kind: 'same'; readonly locked: boolean }
  /** Another state, `here` as a text; a readable file does not take the place of a locked one. */
  | { readonly kind: 'other'; readonly mayReplace: boolean; readonly here: string }

/** Compares a dossier out of a file with what is kept, also when both are locked with the same passphrase. */
export async function arrivalOf(journal: Journal, dossier: Dossier, seal: Seal | null): Promise<Arrival> {
  const found = await journal.peek(dossier.id)
  if (found === null || found.kind === 'lost') return { kind: 'new' }
  if (found.kind === 'damaged') return { kind: 'other', mayReplace: true, here: '' }
  const locked = isLocked(found.body)
  const opened = locked && seal !== null ? await seal.open(found.body) : null
  const here = opened?.ok === true ? opened.value : found.body
  if (here === writeDossier(dossier)) return { kind: 'same', locked }
  return { kind: 'other', mayReplace: seal !== null || !locked, here }
}

/**
 * A dossier out of a file that takes the place of what is here, and knows no less of what a room was shown and of what was
 * handed in: as with an undo, neither can be taken back.
 */
export async function knowingWhatIsHere(journal: Journal, dossier: Dossier, seal: Seal | null): Promise<Dossier> {
  const arrival = await arrivalOf(journal, dossier, seal)
  const read = arrival.kind === 'other' ? readOwnDossier(arrival.here) : null
  return read?.ok === true ? withHandIns(withBothShown(dossier, read.value), read.value) : dossier
}
