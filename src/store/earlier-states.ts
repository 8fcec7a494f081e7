import type { Dossier } from '@/domain/answers/dossier'
import type { Journal } from '@/storage/journal'
import { readDossier } from '@/storage/read-dossier'

/** A dossier as this device kept it at some moment. */
export interface EarlierState {
  readonly revision: number
  readonly at: Date
  readonly dossier: Dossier
}

/** The states of a dossier that this device still has, newest first; what cannot be read is left out. */
export async function earlierStates(journal: Journal, id: string): Promise<readonly EarlierState[]> {
  const states = await journal.states(id)
  return states.flatMap(({ revision, at, body }) => {
    const read = readDossier(body)
    return read.ok ? [{ revision, at, dossier: read.value }] : []
  })
}
