import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Result } from '@/domain/result'
import type { KeepProblem } from '@/platform/platform'
import type { Device } from '@/storage/device'
import type { Journal } from '@/storage/journal'
import type { Marks } from '@/storage/marks'
import { byLastChange, entryOf, type ShelfEntry } from './shelf-entry'

/** What stands on the shelf, last changed first; null until it was looked at. */
export interface ShelfView {
  readonly entries: readonly ShelfEntry[] | null
  /** Why this device keeps nothing, or null when it does. */
  readonly refused: KeepProblem | null
  /** null once whoever looked has gone on. */
  readonly removal: Removal | null
}

/** What came of the last removal that is told on the shelf, and what it was about. */
export interface Removal {
  readonly kind: 'removed' | 'removeFailed'
  readonly entry: ShelfEntry
}

export type ShelfViewStore = StoreApi<ShelfView>

/** An empty view; nobody has looked yet. */
export function createShelfView(): ShelfViewStore {
  return createStore<ShelfView>()(() => ({ entries: null, refused: null, removal: null }))
}

interface Looking {
  readonly journal: Journal
  readonly marks: Marks
  readonly device: Device
}

/** Looks at all there is; on a shared computer no more than this window has. */
export async function lookAtShelf(view: ShelfViewStore, { journal, marks, device }: Looking): Promise<void> {
  const { ids, refused } = await journal.ids()
  const entries = await Promise.all(
    ids.map(async (id) => {
      const found = await journal.peek(id)
      return found === null ? [] : [inWindow(entryOf(id, found, await marks.of(id)), device.isShared())]
    }),
  )
  view.setState({ entries: entries.flat().toSorted(byLastChange), refused })
}

function inWindow(entry: ShelfEntry, shared: boolean): ShelfEntry {
  return shared && entry.kind === 'dossier' ? { ...entry, place: 'window' } : entry
}

interface Removing {
  readonly view: ShelfViewStore
  readonly refresh: () => Promise<void>
  readonly remove: (id: string) => Promise<Result<void, KeepProblem>>
}

/** Removes what stands on the shelf, and tells there what came of it. Of what was lost before there is nothing to tell. */
export async function removeAloud({ view, refresh, remove }: Removing, id: string): Promise<void> {
  // What it is called is known once the shelf was looked at.
  await refresh()
  const entry = view.getState().entries?.find((one) => one.id === id)
  const done = await remove(id)
  if (entry === undefined || entry.kind === 'lost') return
  view.setState({ removal: { kind: done.ok ? 'removed' : 'removeFailed', entry } })
}
