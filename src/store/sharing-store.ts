import { createStore, type StoreApi } from 'zustand/vanilla'
import { ok, type Result } from '@/domain/result'
import type { KeepProblem, Platform } from '@/platform/platform'
import type { Device } from '@/storage/device'
import { createJournal, type Journal } from '@/storage/journal'
import { KEPT } from '@/storage/kept'
import type { Marks } from '@/storage/marks'
import { writeDossier } from '@/storage/write-dossier'
import { notKept, type DossierStore } from './dossier-store'
import { isLoose } from './filed'
import type { FilingStore } from './filing-store'
import type { Seals } from './seals'
import { isOther, keepBeside } from './keep-beside'
import type { Shelf } from './shelf'

/** Working on a computer that others use too: nothing is kept but in this window, and in files. */
export interface Sharing {
  readonly shared: boolean
  /** From now on nothing is kept. What the machine has of the open dossier is taken away; the problem when it stays. */
  readonly begin: () => Promise<Result<void, KeepProblem>>
  /** Keeps again, also what only stood in this window. */
  readonly end: () => Promise<void>
}

export type SharingStore = StoreApi<Sharing>

interface Parts {
  /** The machine itself, and the same with the switch. */
  readonly platform: Platform
  readonly device: Device
  readonly dossiers: DossierStore
  readonly journal: Journal
  readonly marks: Marks
  readonly seals: Seals
  readonly filing: FilingStore
  readonly shelf: Shelf
  /** Writes what the open dossier still has to write. */
  readonly flush: () => Promise<void>
}

export function createSharingStore(parts: Parts): SharingStore {
  const { platform, device, dossiers, journal, marks, shelf, flush } = parts
  const store = createStore<Sharing>()((set) => ({
    shared: device.isShared(),
    begin: () => begin(set),
    end: () => end(set),
  }))
  holdWindow(parts, store)
  return store

  async function begin(set: SharingStore['setState']) {
    const id = dossiers.getState().dossier?.id
    // What was just closed is still kept where it stood.
    if (id === undefined) await flush()
    const mark = id === undefined ? null : await marks.of(id)
    device.share(true)
    set({ shared: true })
    // What was on its way to the machine has arrived after this, and goes with the rest.
    await flush()
    if (id !== undefined && mark !== null) {
      await keepOpen(id)
      await marks.note(id, mark)
    }
    const done = id === undefined ? ok(undefined) : await createJournal(platform).forget(id)
    if (id !== undefined) await platform.forget([KEPT.mark.slot(id)])
    await shelf.refresh()
    return done
  }

  async function end(set: SharingStore['setState']) {
    await flush()
    const { ids } = await journal.ids()
    const kept = await Promise.all(
      ids.map(async (id) => ({ id, found: await journal.peek(id), mark: await marks.of(id) })),
    )
    device.share(false)
    set({ shared: false })
    platform.holdPage(false)
    for (const { id, found, mark } of kept) {
      const there = await journal.takeUp(id)
      const { dossier: open } = dossiers.getState()
      const body = open?.id === id ? writeDossier(open) : found !== null && 'body' in found ? found.body : null
      if (body !== null && isOther(there, body) && (await keepBeside(parts, body))) continue
      if (open?.id === id) await keepOpen(id)
      else if (body !== null) await journal.keep(id, body)
      await marks.note(id, mark)
    }
    await shelf.refresh()
  }

  /** Keeps the open dossier where the switch stands now, and says so. */
  async function keepOpen(id: string) {
    const { dossier, noteKeeping } = dossiers.getState()
    if (dossier?.id !== id) return
    const done = await journal.keep(id, writeDossier(dossier))
    if (dossiers.getState().dossier !== dossier) return
    noteKeeping(done.ok ? { kind: 'kept', at: done.value } : notKept(done.problem))
    device.holdPage(!done.ok)
  }
}

/** While nothing is kept, the machine asks before it closes a window with something in it that is in no file. */
function holdWindow({ platform, dossiers, filing, shelf }: Parts, sharing: SharingStore) {
  const hold = () => {
    if (!sharing.getState().shared) return
    const { dossier: open } = dossiers.getState()
    const isOpenLoose = open !== null && isLoose(open, filing.getState().filed)
    const others = shelf.view.getState().entries ?? []
    const isOtherLoose = others.some(
      (entry) => entry.kind === 'dossier' && entry.id !== open?.id && isLoose(entry.dossier, entry.filed),
    )
    platform.holdPage(isOpenLoose || isOtherLoose)
  }
  for (const store of [dossiers, filing, shelf.view, sharing]) store.subscribe(hold)
}
