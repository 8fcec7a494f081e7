import type { Dossier } from '@/domain/answers/dossier'
import type { Result } from '@/domain/result'
import type { FoundDossier } from '@/storage/found-dossier'
import type { Journal, JournalProblem } from '@/storage/journal'
import { isLocked } from '@/storage/locked-text'
import type { Seal } from '@/storage/seal'
import type { SealState } from '@/storage/sealed-journal'
import { writeDossier } from '@/storage/write-dossier'
import type { HeldSeal, Seals } from './seals'

interface Parts {
  readonly journal: Journal
  readonly seals: Seals
}

/** Keeps a dossier that came from elsewhere as the newest state of what stands here; with its seal when it was locked. */
export async function keepArrived(
  { journal, seals }: Parts,
  dossier: Dossier,
  seal: HeldSeal,
): Promise<Result<Date, JournalProblem>> {
  const { id } = dossier
  const before = seals.of(id)
  const found = await journal.takeUp(id)
  const text = writeDossier(dossier)
  if (seal === null) {
    if (found === null || !('body' in found)) seals.freeDropped(id)
    return journal.keep(id, text)
  }
  const isSame = await opensSame(seal, before, found)
  seals.hold(id, seal)
  // Beside a locked state no readable one stays, nor one that another passphrase opens.
  return isSame ? journal.keep(id, text) : journal.keepAlone(id, text)
}

/** Whether what is kept of a dossier is locked by the passphrase of this seal; it is shown readable while another seal holds it. */
async function opensSame(seal: Seal, before: SealState, found: FoundDossier | null): Promise<boolean> {
  if (found === null || !('body' in found)) return false
  const shown = typeof before === 'object' ? await before.seal(found.body) : found.body
  return isLocked(shown) && (await seal.open(shown)).ok
}
