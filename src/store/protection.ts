import { writeDossier } from '@/storage/write-dossier'
import { fail, ok, type Result } from '@/domain/result'
import type { Platform } from '@/platform/platform'
import type { NotKept } from '@/storage/found-dossier'
import type { Journal } from '@/storage/journal'
import { newSeal } from '@/storage/seal'
import type { SealState } from '@/storage/sealed-journal'
import { isOnlyRead, type DossierStore } from './dossier-store'
import type { Seals } from './seals'

/** Why a passphrase was not put on or taken off. */
export type ProtectProblem = NotKept | 'elsewhere'

/** The passphrase of the open dossier. */
export interface Protection {
  /** Keeps it locked from now on, in the browser and in files, and removes what was kept otherwise. */
  readonly protect: (passphrase: string) => Promise<Result<void, ProtectProblem>>
  /** The other way round. */
  readonly takeOff: () => Promise<Result<void, ProtectProblem>>
}

interface Parts {
  readonly platform: Platform
  readonly dossiers: DossierStore
  readonly journal: Journal
  readonly seals: Seals
  readonly flush: () => Promise<void>
  /** Its file does not hold what is kept any more: not locked, or with another passphrase. */
  readonly strikeFile: (id: string) => Promise<void>
}

/** Bytes of the largest text whose locked form, a third longer, is still read as a file. */
const LARGEST = 7_000_000

export function createProtection({ platform, dossiers, journal, seals, flush, strikeFile }: Parts): Protection {
  /** From here on everything goes out sealed as said; only what is confirmed lets the earlier states go. */
  async function change(id: string, seal: SealState): Promise<Result<void, ProtectProblem>> {
    await flush()
    const before = seals.of(id)
    const { dossier, keeping } = dossiers.getState()
    if (dossier?.id !== id || isOnlyRead(keeping)) return fail('elsewhere')
    put(id, seal)
    let newest = dossier
    const stop = dossiers.subscribe(({ dossier: now }) => {
      if (now?.id === id) newest = now
    })
    const done = await journal.keepAlone(id, writeDossier(dossier))
    // Where keeping is not allowed at all there is nothing to remove; the files are locked all the same.
    if (!done.ok && done.problem !== 'forbidden') {
      put(id, before)
      // What was changed meanwhile may have gone out under the new seal.
      await journal.keep(id, writeDossier(newest))
      stop()
      if (dossiers.getState().dossier?.id !== id) seals.drop(id)
      return fail(done.problem === 'overtaken' ? 'elsewhere' : done.problem)
    }
    stop()
    if (done.ok && dossiers.getState().dossier === dossier)
      dossiers.getState().noteKeeping({ kind: 'kept', at: done.value })
    await strikeFile(id)
    return ok(undefined)
  }

  function put(id: string, seal: SealState) {
    if (typeof seal === 'object') seals.hold(id, seal)
    else seals.free(id)
  }

  return {
    protect: async (passphrase) => {
      const { dossier } = dossiers.getState()
      if (dossier === null || platform.cipher === null) return fail('failed')
      if (new TextEncoder().encode(writeDossier(dossier)).length > LARGEST) return fail('too-large')
      return change(dossier.id, await newSeal(platform.cipher, passphrase))
    },
    takeOff: async () => {
      const { dossier } = dossiers.getState()
      return dossier === null ? fail('failed') : change(dossier.id, 'none')
    },
  }
}
