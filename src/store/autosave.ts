import type { Dossier } from '@/domain/answers/dossier'
import type { Platform } from '@/platform/platform'
import type { DossierSlots } from '@/storage/dossier-slots'
import type { Marks } from '@/storage/marks'
import { writeDossier } from '@/storage/write-dossier'
import { notKept, type DossierStore } from './dossier-store'

/** While someone types, the text is written this often, in ms; a change after a pause is written at once. */
const RHYTHM = 250

export interface Autosave {
  /** Writes what is not written yet; done when the machine has answered. */
  readonly flush: () => Promise<void>
}

/** Keeps the open dossier at every change. The store says "kept" only when the machine has confirmed the newest state. */
export function startAutosave(platform: Platform, dossiers: DossierStore, slots: DossierSlots, marks: Marks): Autosave {
  let waiting: Dossier | null = null
  let resting: ReturnType<typeof setTimeout> | null = null
  let lastWrite = Promise.resolve()

  function flush(): Promise<void> {
    if (waiting !== null) {
      const dossier = waiting
      waiting = null
      lastWrite = keep(dossier)
      rest()
    }
    return lastWrite
  }

  function rest() {
    if (resting !== null) clearTimeout(resting)
    resting = setTimeout(() => {
      resting = null
      void flush()
    }, RHYTHM)
  }

  async function keep(dossier: Dossier) {
    const done = await slots.keep(dossier.id, writeDossier(dossier))
    const at = platform.now()
    if (done.ok) await marks.note(dossier.id, { changedAt: at })
    const { dossier: open, noteKeeping } = dossiers.getState()
    if (!done.ok && open?.id === dossier.id) noteKeeping(notKept(done.problem))
    else if (done.ok && open === dossier) noteKeeping({ kind: 'kept', at })
    else return
    platform.holdPage(!done.ok)
  }

  dossiers.subscribe((state, before) => {
    if (state.dossier?.id !== before.dossier?.id) void flush()
    else if (state.dossier !== before.dossier && state.keeping.kind !== 'kept') {
      waiting = state.dossier
      if (resting === null) void flush()
    }
  })
  platform.onLeaving(() => void flush())
  return { flush }
}
