import type { Result } from '@/domain/result'
import type { KeepProblem, Platform } from '@/platform/platform'
import type { DossierStore } from './dossier-store'
import type { Shelf } from './shelf'

/**
 * Takes everything away that is kept on this device: every dossier, readable or not, what is remembered about them,
 * and the choices. Gives the first problem when something stays. A browser may leave traces on the disk all the same.
 */
export type ForgetEverything = () => Promise<Result<void, KeepProblem>>

interface Parts {
  /** The machine itself, and what the program remembers by: not the same while the computer is shared. */
  readonly platform: Platform
  readonly device: Platform
  readonly dossiers: DossierStore
  readonly shelf: Shelf
}

export function createForgetting({ platform, device, dossiers, shelf }: Parts): ForgetEverything {
  return async () => {
    dossiers.getState().close()
    await shelf.refresh()
    for (const { id } of shelf.view.getState().entries ?? []) await shelf.remove(id)
    await wipe(device)
    return wipe(platform)
  }
}

async function wipe(platform: Platform): Promise<Result<void, KeepProblem>> {
  const slots = await platform.slots()
  if (!slots.ok) return slots
  const done = await platform.forget(slots.value)
  const copies = await platform.spare.slots()
  if (copies.ok) await platform.spare.forget(copies.value)
  platform.memos.names().forEach((name) => platform.memos.forget(name))
  return done
}
