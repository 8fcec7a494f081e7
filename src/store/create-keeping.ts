import type { Platform } from '@/platform/platform'
import type { Device } from '@/storage/device'
import { createJournal, type Journal } from '@/storage/journal'
import { createMarks, type Marks } from '@/storage/marks'
import { createSealedJournal } from '@/storage/sealed-journal'
import { startAutosave } from './autosave'
import type { DossierStore } from './dossier-store'
import { createFilingStore, type FilingStore } from './filing-store'
import { followOtherWindows } from './follow-other-windows'
import { createProtection, type Protection } from './protection'
import { createReminding, type RemindingStore } from './reminding'
import { createScriptClock, type ScriptClockStore } from './script-clock'
import { createSeals, type Seals } from './seals'
import { createShelf, type Shelf } from './shelf'

/** Everything that keeps dossiers, in the browser and in files, joined to one machine. */
export interface KeepingParts {
  readonly journal: Journal
  readonly marks: Marks
  /** Which dossiers are protected, and open here. */
  readonly seals: Seals
  /** Writes what is not written yet; done when the machine has answered. */
  readonly flush: () => Promise<void>
  readonly shelf: Shelf
  readonly filing: FilingStore
  readonly protection: Protection
  readonly reminding: RemindingStore
  readonly scriptClock: ScriptClockStore
}

interface Machine {
  /** The machine itself, and the same with the switch on its memory. */
  readonly platform: Platform
  readonly device: Device
  readonly dossiers: DossierStore
}

export function createKeeping({ platform, device, dossiers }: Machine): KeepingParts {
  const seals = createSeals()
  const journal = createSealedJournal(createJournal(device), seals)
  const marks = createMarks(device, seals.of)
  const { flush } = startAutosave(device, dossiers, journal, seals)
  // After the autosave, which still has to seal what was written last.
  dossiers.subscribe(({ dossier }, { dossier: before }) => {
    if (before !== null && before.id !== dossier?.id) seals.drop(before.id)
  })

  const shelf = createShelf({ device, dossiers, journal, marks, seals, flush })
  followOtherWindows({ platform: device, dossiers, journal, shelf })
  const holdPage = (hold: boolean) => device.holdPage(hold)
  const refresh = () => shelf.refresh()
  const filing = createFilingStore({ platform, holdPage, dossiers, marks, seals, flush, refresh })
  const strikeFile = (id: string) => filing.getState().strike(id)
  const protection = createProtection({ platform, dossiers, journal, seals, flush, strikeFile })
  const reminding = createReminding({ device, dossiers, filing, journal, marks })
  return {
    journal,
    marks,
    seals,
    flush,
    shelf,
    filing,
    protection,
    reminding,
    scriptClock: createScriptClock(device, dossiers),
  }
}
