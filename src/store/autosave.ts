import type { Dossier } from '@/domain/answers/dossier'
import type { Platform } from '@/platform/platform'
import type { Journal } from '@/storage/journal'
import type { SealState } from '@/storage/sealed-journal'
import { writeDossier } from '@/storage/write-dossier'
import { copyBeside } from './begin'
import { isOnlyRead, notKept, type DossierStore } from './dossier-store'
import type { Seals } from './seals'

/** While someone types, the text is written this often, in ms; a change after a pause is written at once. */
const RHYTHM = 250
/** A workshop with as many people is written after the page has answered, in ms: both in one go would hold it up. */
const [CROWD, SOON] = [200, 0]

export interface Autosave {
  /** Writes what is not written yet; done when the machine has answered. */
  readonly flush: () => Promise<void>
}

/** Keeps the open dossier at every change. The store says "kept" only when the machine has confirmed the newest state. */
export function startAutosave(platform: Platform, dossiers: DossierStore, journal: Journal, seals: Seals): Autosave {
  let waiting: Dossier | null = null
  let unconfirmed: Dossier | null = null
  let resting: ReturnType<typeof setTimeout> | null = null
  let lastWrite = Promise.resolve()

  function flush(hurry = false): Promise<void> {
    // A write that is not confirmed may break off with the page that goes away: it is done once more, without waiting.
    const dossier = waiting ?? (hurry ? unconfirmed : null)
    if (dossier === null) return lastWrite
    waiting = null
    rest()
    return (lastWrite = keep(dossier, hurry))
  }

  function rest(pause = RHYTHM) {
    if (resting !== null) clearTimeout(resting)
    resting = setTimeout(() => {
      resting = null
      void flush()
    }, pause)
  }

  async function keep(dossier: Dossier, hurry: boolean) {
    const seal = seals.of(dossier.id)
    unconfirmed = dossier
    const done = await journal.keep(dossier.id, writeDossier(dossier), hurry)
    if (unconfirmed === dossier) unconfirmed = null
    const problem = done.ok ? null : done.problem
    if (problem === 'overtaken') return standAside(dossier, seal)
    const { dossier: open, keeping, noteKeeping } = dossiers.getState()
    if (problem !== null && open?.id === dossier.id) noteKeeping({ kind: 'not-kept', problem })
    // A window that lost its turn while it wrote only reads from now on.
    else if (done.ok && open === dossier && !isOnlyRead(keeping)) noteKeeping({ kind: 'kept', at: done.value })
    else return
    platform.holdPage(!done.ok)
  }

  /** What was written in two windows at once stands twice: here as a copy, so that neither is lost. */
  async function standAside(written: Dossier, seal: SealState) {
    waiting = null
    const { dossier: open, noteKeeping } = dossiers.getState()
    const newest = open?.id === written.id ? open : written
    const copy = copyBeside(newest, platform)
    if (typeof seal === 'object') seals.hold(copy.id, seal)
    const done = await journal.keep(copy.id, writeDossier(copy))
    if (dossiers.getState().dossier?.id !== written.id) return
    noteKeeping(done.ok ? { kind: 'copied', copy } : notKept(done.problem))
    platform.holdPage(!done.ok)
  }

  dossiers.subscribe((state, before) => {
    if (state.dossier?.id !== before.dossier?.id) void flush()
    else if (state.dossier !== before.dossier && state.keeping.kind !== 'kept' && !isOnlyRead(state.keeping)) {
      waiting = state.dossier
      if (resting === null) void (isCrowded(waiting) ? rest(SOON) : flush())
    }
  })
  platform.onLeaving(() => void flush(true))
  platform.onCleared(() => {
    const { dossier, keeping, noteKeeping } = dossiers.getState()
    if (dossier === null || isOnlyRead(keeping)) return
    if (keeping.kind === 'kept') noteKeeping({ kind: 'keeping' })
    waiting = dossier
    void flush()
  })
  return { flush }
}

function isCrowded(dossier: Dossier | null): boolean {
  return (dossier?.workshop?.contributions.length ?? 0) >= CROWD
}
