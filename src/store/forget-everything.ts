import { ok, type Result } from '@/domain/result'
import type { KeepProblem, Platform } from '@/platform/platform'
import type { DossierStore } from './dossier-store'
import type { Shelf } from './shelf'

/**
 * Takes everything away that is kept on this device: every dossier, readable or not, what is remembered about them,
 * and the choices. Gives the first problem when something stays. A browser may leave traces on the disk all the same.
 */
export async function forgetEverything(
  platform: Platform,
  dossiers: DossierStore,
  shelf: Shelf,
): Promise<Result<void, KeepProblem>> {
  dossiers.getState().close()
  await shelf.refresh()
  for (const { id } of shelf.view.getState().entries ?? []) await shelf.remove(id)
  const slots = await platform.slots()
  if (!slots.ok) return slots
  const done = await Promise.all(slots.value.map((slot) => platform.forget(slot)))
  return done.find((one) => !one.ok) ?? ok(undefined)
}
