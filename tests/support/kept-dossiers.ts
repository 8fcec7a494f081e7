import type { Dossier } from '@/domain/answers/dossier'
import { dossierIn, KEPT } from '@/storage/kept'
import { readState, writeState } from '@/storage/kept-state'
import { readDossier } from '@/storage/read-dossier'
import { writeDossier } from '@/storage/write-dossier'
import type { FakePlatform } from './fake-platform'

/** Puts a dossier on a machine as an earlier visit left it, without any memo. */
export function leaveOn(platform: FakePlatform, dossier: Dossier, at = platform.time) {
  leaveText(platform, dossier.id, writeDossier(dossier), at)
}

/** The same with any text for a body. */
export function leaveText(platform: FakePlatform, id: string, body: string, at = platform.time, revision = 1) {
  platform.slotTexts.set(KEPT.states.slot(id, revision), writeState({ revision, at, body }))
}

/** The text of the newest state that a machine has; null when it has none. */
export function textOn(platform: FakePlatform, id: string): string | null {
  const newest = [...platform.slotTexts.keys()]
    .filter((slot) => dossierIn(slot) === id)
    .sort()
    .at(-1)
  const text = newest === undefined ? undefined : platform.slotTexts.get(newest)
  return text === undefined ? null : (readState(text)?.body ?? null)
}

/** The dossier in the newest state that a machine has; null when it has none. */
export function dossierOn(platform: FakePlatform, id: string): Dossier | null {
  const read = readDossier(textOn(platform, id) ?? '')
  return read.ok ? read.value : null
}
