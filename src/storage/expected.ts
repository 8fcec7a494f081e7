import * as v from 'valibot'
import type { Memos } from '@/platform/memos'
import { KEPT, dossierIn } from './kept'
import type { Dated } from './pruned'

/**
 * What this device should have of its dossiers, lowest revision first: told apart from a first visit, a lost dossier can be
 * named. A memo, so it may be missing; then nothing is expected.
 */
export interface Expected {
  ids(): readonly string[]
  of(id: string): readonly Dated[]
  /** When the first of them was kept that came after a moment, or of all; null when there is none. */
  firstAfter(id: string, moment: Date | null): Date | null
  note(id: string, states: readonly Dated[]): void
  forget(id: string): void
  /** Calls back with the id of a dossier that another window kept or removed. */
  onNews(callback: (id: string) => void): () => void
}

const Memo = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(v.tuple([v.pipe(v.number(), v.integer(), v.minValue(1)), v.nullable(v.number())])),
)

export function createExpected(memos: Memos): Expected {
  function of(id: string): readonly Dated[] {
    const read = v.safeParse(Memo, memos.read(KEPT.expected.slot(id)))
    return read.success ? read.output.map(([revision, time]) => ({ revision, time })) : []
  }

  return {
    ids: () => memos.names().flatMap((name) => dossierIn(name) ?? []),
    of,
    firstAfter: (id, moment) => {
      const times = of(id).flatMap(({ time }) =>
        time !== null && time > (moment?.getTime() ?? -Infinity) ? [time] : [],
      )
      return times.length === 0 ? null : new Date(Math.min(...times))
    },
    note: (id, states) =>
      memos.write(KEPT.expected.slot(id), JSON.stringify(states.map(({ revision, time }) => [revision, time]))),
    // With all else that is noted of it.
    forget: (id) => [KEPT.expected, KEPT.script].forEach(({ slot }) => memos.forget(slot(id))),
    onNews: (callback) =>
      memos.onNews((name) => {
        const id = dossierIn(name)
        if (id !== null) callback(id)
      }),
  }
}
