import { createStore, type StoreApi } from 'zustand/vanilla'
import { isBlank } from '@/domain/answers/is-blank'
import type { Device } from '@/storage/device'
import { checkSum } from '@/storage/check-sum'
import type { Journal } from '@/storage/journal'
import type { Marks } from '@/storage/marks'
import { writeDossier } from '@/storage/write-dossier'
import type { DossierStore } from './dossier-store'
import type { FilingStore } from './filing-store'

/** Work of an earlier day that stands in no file. */
export interface Unfiled {
  /** When that work began. */
  readonly since: Date
  /** The file that does not hold it yet; null when the dossier never went into one. */
  readonly file: string | null
}

/** The reminder that a browser is no safe place for long. */
export interface Reminding {
  /** What the person is reminded of; null for nothing. */
  readonly unfiled: Unfiled | null
  /** Not today any more. */
  readonly putOff: () => Promise<void>
}

export type RemindingStore = StoreApi<Reminding>

interface Parts {
  readonly device: Device
  readonly dossiers: DossierStore
  readonly filing: FilingStore
  readonly journal: Journal
  readonly marks: Marks
}

/** Looks when a dossier is opened, when it goes into a file, and when the window comes back into sight: not while someone works. */
export function createReminding(parts: Parts): RemindingStore {
  const { device, dossiers, filing, marks } = parts
  const store = createStore<Reminding>()((set) => ({
    unfiled: null,
    putOff: async () => {
      const { dossier } = dossiers.getState()
      set({ unfiled: null })
      if (dossier !== null) await marks.note(dossier.id, { putOff: device.now() })
    },
  }))

  async function look() {
    const { dossier } = dossiers.getState()
    const unfiled = await unfiledNow(parts)
    if (dossiers.getState().dossier?.id === dossier?.id) store.setState({ unfiled })
  }

  dossiers.subscribe(({ dossier }, before) => {
    if (dossier?.id === before.dossier?.id) return
    store.setState({ unfiled: null })
    void look()
  })
  filing.subscribe(({ filed }, before) => {
    if (filed?.current === true && before.filed !== filed) void look()
  })
  device.onReturning(() => void look())
  return store
}

async function unfiledNow({ device, dossiers, filing, journal, marks }: Parts): Promise<Unfiled | null> {
  const { dossier, keeping } = dossiers.getState()
  const isFiled = filing.getState().filed?.current === true
  // On a shared computer nothing is there from an earlier day; what is not kept is told of louder than this.
  if (dossier === null || keeping.kind !== 'kept' || device.isShared() || isFiled || isBlank(dossier)) return null
  const { filed, putOff } = await marks.of(dossier.id)
  if (filed?.sum === checkSum(writeDossier(dossier))) return null
  const since = journal.firstAfter(dossier.id, filed?.at ?? null)
  const now = device.now()
  if (since === null || !isEarlierDay(since, now) || (putOff !== null && !isEarlierDay(putOff, now))) return null
  return { since, file: filed?.name ?? null }
}

function isEarlierDay(moment: Date, now: Date): boolean {
  return moment < now && moment.toDateString() !== now.toDateString()
}
