import type { Result } from '@/domain/result'
import type { KeepProblem } from '@/platform/platform'
import type { Journal } from '@/storage/journal'
import type { Marks } from '@/storage/marks'
import type { DossierStore } from './dossier-store'
import type { Seals } from './seals'
import type { Turns } from './turns'

interface Parts {
  readonly dossiers: DossierStore
  readonly journal: Journal
  readonly marks: Marks
  readonly seals: Seals
  readonly turns: Turns
  readonly flush: () => Promise<void>
  readonly refresh: () => Promise<void>
}

/** Takes away what is kept of a dossier, and closes it when it is open. */
export async function removeKept(parts: Parts, id: string): Promise<Result<void, KeepProblem>> {
  const { dossiers, journal, marks, seals, turns, flush, refresh } = parts
  await flush()
  const done = await turns.within(id, () => journal.forget(id))
  if (dossiers.getState().dossier?.id === id) {
    dossiers.getState().close()
    turns.end()
  }
  if (done.ok) {
    seals.free(id)
    await marks.forget(id)
  }
  await refresh()
  return done
}
