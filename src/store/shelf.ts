import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Dossier } from '@/domain/answers/dossier'
import { newDossier, newRound } from '@/domain/answers/new-dossier'
import type { Message } from '@/domain/message'
import { fail, ok, type Result } from '@/domain/result'
import type { KeepProblem, Platform } from '@/platform/platform'
import type { DossierSlots } from '@/storage/dossier-slots'
import type { Marks } from '@/storage/marks'
import { readDossier } from '@/storage/read-dossier'
import { writeDossier } from '@/storage/write-dossier'
import { notKept, type DossierStore, type Keeping } from './dossier-store'
import { byLastChange, entryOf, unreadable, type ShelfEntry } from './shelf-entry'

/** What stands on the shelf, last changed first; null until it was looked at. */
export interface ShelfView {
  readonly entries: readonly ShelfEntry[] | null
  /** Why this device keeps nothing, or null when it does. */
  readonly refused: KeepProblem | null
}

/** Why a dossier that should stand here does not open. */
export type OpenProblem = { readonly kind: 'missing' } | { readonly kind: 'unreadable'; readonly why: Message }

/** The dossiers on this device. */
export interface Shelf {
  readonly view: StoreApi<ShelfView>
  refresh(): Promise<void>
  /** A new, empty dossier, open. */
  create(): Promise<Dossier>
  /** Opens a dossier that stands here. */
  open(id: string): Promise<Result<Dossier, OpenProblem>>
  /** Puts a dossier from elsewhere here and opens it; one with the same id gives way. */
  put(dossier: Dossier): Promise<Dossier>
  /** The same as a dossier of its own, under another title. */
  putCopy(dossier: Dossier, title: string): Promise<Dossier>
  remove(id: string): Promise<Result<void, KeepProblem>>
}

interface Parts {
  readonly platform: Platform
  readonly dossiers: DossierStore
  readonly slots: DossierSlots
  readonly marks: Marks
  /** Writes what the open dossier still has to write. */
  readonly flush: () => Promise<void>
}

export function createShelf({ platform, dossiers, slots, marks, flush }: Parts): Shelf {
  const view = createStore<ShelfView>()(() => ({ entries: null, refused: null }))
  /** Counts what was asked to be open; a slow answer to an earlier wish does not take the place of a later one. */
  let wishes = 0

  async function refresh() {
    await flush()
    const { ids, refused } = await slots.ids()
    const entries = await Promise.all(
      ids.map(async (id) => {
        const found = await slots.peek(id)
        return found === null ? [] : [entryOf(id, found, await marks.of(id))]
      }),
    )
    view.setState({ entries: entries.flat().sort(byLastChange), refused })
  }

  async function put(dossier: Dossier) {
    wishes += 1
    await flush()
    const filled = withRound(dossier)
    const done = await slots.replace(filled.id, writeDossier(filled))
    const at = platform.now()
    await marks.note(filled.id, { changedAt: at })
    dossiers.getState().open(filled, done.ok ? { kind: 'kept', at } : notKept(done.problem))
    platform.holdPage(!done.ok)
    return filled
  }

  /** The app works in a round; a file of another program may have none. */
  function withRound(dossier: Dossier): Dossier {
    return dossier.rounds.length > 0 ? dossier : { ...dossier, rounds: [newRound(platform.newId(), platform.now())] }
  }

  return {
    view,
    refresh,
    create: () => put(newDossier({ id: platform.newId(), roundId: platform.newId(), now: platform.now() })),
    open: async (id) => {
      const wish = ++wishes
      await flush()
      const found = await slots.takeUp(id)
      if (found === null) return fail({ kind: 'missing' })
      const read = readDossier(found.text)
      if (!read.ok) return fail({ kind: 'unreadable', why: unreadable(id, read.problem).why })
      const dossier = read.value
      if (dossier.rounds.length === 0) return ok(await put(dossier))
      const { changedAt } = await marks.of(id)
      if (wish !== wishes) return ok(dossier)
      const kept: Keeping = { kind: 'kept', at: changedAt ?? platform.now() }
      dossiers.getState().open(dossier, found.place === 'browser' ? kept : notKept(found.problem))
      return ok(dossier)
    },
    put,
    putCopy: (dossier, title) => put({ ...dossier, id: platform.newId(), title }),
    remove: async (id) => {
      if (dossiers.getState().dossier?.id === id) dossiers.getState().close()
      await flush()
      const done = await slots.forget(id)
      if (done.ok) await marks.forget(id)
      await refresh()
      return done
    },
  }
}
