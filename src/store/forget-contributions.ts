import { fail, ok, type Result } from '@/domain/result'
import { clearContributions } from '@/domain/workshop/clear-contributions'
import type { NotKept } from '@/storage/found-dossier'
import type { Journal } from '@/storage/journal'
import { writeDossier } from '@/storage/write-dossier'
import type { CollectingStore } from './collecting'
import { isOnlyRead, notKept, type DossierStore } from './dossier-store'
import type { PaperDeskStore } from './paper-desk'
import type { RoomMemory } from './room-memory'
import type { ShowingMemory } from './showing-memory'

/**
 * Takes what participants handed in out of the open workshop, out of its earlier states on this device, out of what can be
 * undone or chosen, and off the desk where it is typed over. What is being read does not come in any more. On a problem all
 * of it is still there.
 */
export type ForgetContributions = () => Promise<Result<void, NotKept | 'elsewhere'>>

interface Parts {
  readonly dossiers: DossierStore
  readonly journal: Journal
  readonly flush: () => Promise<void>
  readonly collecting: CollectingStore
  readonly paperDesk: PaperDeskStore
  readonly roomMemory: RoomMemory
  readonly showingMemory: ShowingMemory
  /** Its file still holds them. */
  readonly strikeFile: (id: string) => Promise<void>
}

export function createForgetContributions(parts: Parts): ForgetContributions {
  const { dossiers, journal, flush, collecting, paperDesk, roomMemory, showingMemory, strikeFile } = parts
  return async () => {
    await flush()
    const { dossier, keeping } = dossiers.getState()
    if (dossier === null || isOnlyRead(keeping)) return fail('elsewhere')
    const cleared = clearContributions(dossier)
    const done = await journal.keepAlone(dossier.id, writeDossier(cleared))
    // Where keeping is not allowed at all there is nothing to remove.
    if (!done.ok && done.problem !== 'forbidden') {
      await journal.keep(dossier.id, writeDossier(dossier))
      return fail(done.problem === 'overtaken' ? 'elsewhere' : done.problem)
    }
    paperDesk.getState().forget(dossier.id)
    const { dossier: now } = dossiers.getState()
    if (now?.id !== dossier.id) return ok(undefined)
    collecting.getState().forget()
    roomMemory.forget()
    showingMemory.forget()
    dossiers.getState().open(cleared, done.ok ? { kind: 'kept', at: done.value } : notKept(done.problem))
    // What was written meanwhile is written again.
    if (now !== dossier) dossiers.getState().change(() => clearContributions(now))
    await strikeFile(dossier.id)
    return ok(undefined)
  }
}
