import { createStore, type StoreApi } from 'zustand/vanilla'
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
  /** What came of the last removal, for as long as someone looks at the shelf; null when there was none. */
  readonly removal: Removal | null
}

/** What came of a removal. `what` tells a dossier from what a participant answers, `title` is what stood on the screen. */
export interface Removal {
  readonly done: boolean
  readonly what: 'dossier' | 'answers'
  readonly title: string
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
