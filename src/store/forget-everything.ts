import type { Result } from '@/domain/result'
import type { KeepProblem, Platform, Slots } from '@/platform/platform'
import type { DossierStore } from './dossier-store'
import type { PaperDeskStore } from './paper-desk'
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
  readonly paperDesk: PaperDeskStore
  readonly shelf: Shelf
}

export function createForgetting({ platform, device, dossiers, paperDesk, shelf }: Parts): ForgetEverything {
  return async () => {
    dossiers.getState().close()
    paperDesk.getState().clear()
    await shelf.refresh()
    for (const { id } of shelf.view.getState().entries ?? []) await shelf.remove(id)
    const inWindow = await wipe(device)
    const done = await wipe(platform)
    return done.ok ? inWindow : done
  }
}

/** As much as it can, also where one of the stores does not answer. */
async function wipe(platform: Platform): Promise<Result<void, KeepProblem>> {
  const done = await empty(platform)
  const copies = await empty(platform.spare)
  platform.memos.names().forEach((name) => platform.memos.forget(name))
  return done.ok ? copies : done
}

async function empty(store: Slots): Promise<Result<void, KeepProblem>> {
  const slots = await store.slots()
  return slots.ok ? store.forget(slots.value) : slots
}
