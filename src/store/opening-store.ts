import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Dossier } from '@/domain/answers/dossier'
import type { Message } from '@/domain/message'
import type { PickedFile, Platform } from '@/platform/platform'
import type { Journal } from '@/storage/journal'
import { readPickedFile, unlockPickedFile } from '@/storage/read-picked-file'
import { messageFor } from '@/storage/read-problem'
import type { Seal } from '@/storage/seal'
import { arrivalOf, knowingWhatIsHere } from './arrival'
import type { FilingStore } from './filing-store'
import type { OpeningStep } from './opening-step'
import { isSealed, type Seals } from './seals'
import type { Shelf } from './shelf'
import type { Beside } from './beside-dossiers'

/** The opening of files, by the dialog of the machine or by dropping them. */
export interface Opening {
  readonly step: OpeningStep
  readonly choose: () => Promise<void>
  /**
   * Files that were dropped. More than one is refused, as only one can be open; but on a page of the open workshop all
   * that cannot be opened is collected.
   */
  readonly take: (files: readonly File[], onWorkshop?: boolean) => Promise<void>
  /** The answer to "locked"; why it did not open, or null. */
  readonly unlock: (passphrase: string) => Promise<Message | null>
  /** The answer to "here already": the file takes the place of what is here. */
  readonly replace: () => Promise<void>
  /** The other answer: the file stands beside it, as a dossier of its own under another title. */
  readonly putBeside: (title: string) => Promise<void>
  readonly dismiss: () => void
}

export type OpeningStore = StoreApi<Opening>

interface Parts {
  readonly platform: Platform
  readonly shelf: Shelf
  readonly journal: Journal
  readonly filing: FilingStore
  readonly seals: Seals
  readonly beside: Beside
}

/** What a person brought, and its seal when it was locked. */
interface Brought {
  readonly picked: PickedFile
  readonly seal: Seal | null
}

export function createOpeningStore({ platform, shelf, journal, filing, seals, beside }: Parts): OpeningStore {
  return createStore<Opening>()((set, get) => {
    const show = (step: OpeningStep) => set({ step })
    /** The file that is asked about. */
    let asked: Brought | null = null

    async function opened(dossier: Dossier, file: PickedFile | null) {
      if (file !== null) await filing.getState().noteOpened(dossier, file)
      show({ kind: 'opened', dossier })
    }

    async function read(picked: PickedFile, dropped: File | null) {
      const read = readPickedFile(picked)
      if (read.ok) return arrive(read.value, { picked, seal: null })
      if (read.problem.kind !== 'locked') return show(await beside.stepOf(picked, read.problem, dropped))
      asked = { picked, seal: null }
      show({ kind: 'locked', file: picked.name })
    }

    async function arrive(dossier: Dossier, { picked, seal }: Brought) {
      const arrival = await arrivalOf(journal, dossier, seal)
      if (arrival.kind === 'other') {
        asked = { picked, seal }
        const { mayReplace } = arrival
        return show({ kind: 'here-already', file: picked.name, dossier, mayReplace })
      }
      const closed = arrival.kind === 'same' && arrival.locked
      if (seal !== null && closed) seals.hold(dossier.id, seal)
      // What was readable here is locked from now on, as the file is.
      const joins = seal !== null && !closed && !isSealed(seals.of(dossier.id))
      if (arrival.kind === 'new' || joins) return opened(await shelf.put(dossier, seal), picked)
      await shelf.open(dossier.id)
      await opened(dossier, picked)
    }

    return {
      step: { kind: 'idle' },
      choose: () => platform.pickFile('.json').then((picked) => (picked === null ? undefined : read(picked, null))),
      take: async (files, onWorkshop = false) => {
        const [file, ...more] = files
        if (more.length > 0) await beside.several(files, onWorkshop, show)
        else if (file !== undefined) await read(await platform.readFile(file), onWorkshop ? file : null)
      },
      unlock: async (passphrase) => {
        const { step } = get()
        if (step.kind !== 'locked' || asked === null) return null
        const { picked } = asked
        const unlocked = await unlockPickedFile(platform.cipher, picked, passphrase)
        if (!unlocked.ok) return messageFor(unlocked.problem, picked.name)
        // Unless it was cancelled meanwhile.
        if (get().step === step) await arrive(unlocked.value.dossier, { picked, seal: unlocked.value.seal })
        return null
      },
      replace: async () => {
        const { step } = get()
        if (step.kind !== 'here-already' || !step.mayReplace) return
        const { picked = null, seal = null } = asked ?? {}
        await opened(await shelf.put(await knowingWhatIsHere(journal, step.dossier, seal), seal), picked)
      },
      putBeside: async (title) => {
        const { step } = get()
        // The file keeps the dossier that it holds; the copy has none yet.
        if (step.kind === 'here-already') await opened(await shelf.putCopy(step.dossier, title, asked?.seal), null)
      },
      dismiss: () => show({ kind: 'idle' }),
    }
  })
}
