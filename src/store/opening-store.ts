import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Dossier } from '@/domain/answers/dossier'
import { say, type Message } from '@/domain/message'
import type { PickedFile, Platform } from '@/platform/platform'
import type { Journal } from '@/storage/journal'
import { readPickedFile, unlockPickedFile } from '@/storage/read-picked-file'
import { messageFor } from '@/storage/read-problem'
import type { Seal } from '@/storage/seal'
import { arrivalOf } from './arrival'
import type { FilingStore } from './filing-store'
import { isSealed, type Seals } from './seals'
import type { Shelf } from './shelf'

/** Where the opening of a file stands. Nothing that was open changes before it is "opened". */
export type OpeningStep =
  | { readonly kind: 'idle' }
  | { readonly kind: 'refused'; readonly why: Message }
  /** The file asks for its passphrase. */
  | { readonly kind: 'locked'; readonly file: string }
  /** Another state of the same dossier stands here already; a readable file does not take the place of a locked one. */
  | {
      readonly kind: 'here-already'
      readonly file: string
      readonly dossier: Dossier
      readonly mayReplace: boolean
    }
  | { readonly kind: 'opened'; readonly dossier: Dossier }

/** The opening of files, by the dialog of the machine or by dropping them. */
export interface Opening {
  readonly step: OpeningStep
  readonly choose: () => Promise<void>
  /** Files that were dropped; more than one is refused, as only one can be open. */
  readonly take: (files: readonly File[]) => Promise<void>
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
}

/** What a person brought, and its seal when it was locked. */
interface Brought {
  readonly picked: PickedFile
  readonly seal: Seal | null
}

export function createOpeningStore({ platform, shelf, journal, filing, seals }: Parts): OpeningStore {
  return createStore<Opening>()((set, get) => {
    /** The file that is asked about. */
    let asked: Brought | null = null

    async function opened(dossier: Dossier, file: PickedFile | null) {
      if (file !== null) await filing.getState().noteOpened(dossier, file)
      set({ step: { kind: 'opened', dossier } })
    }

    async function read(picked: PickedFile) {
      const read = readPickedFile(picked)
      if (read.ok) return arrive(read.value, { picked, seal: null })
      if (read.problem.kind !== 'locked')
        return set({ step: { kind: 'refused', why: messageFor(read.problem, picked.name) } })
      asked = { picked, seal: null }
      set({ step: { kind: 'locked', file: picked.name } })
    }

    async function arrive(dossier: Dossier, { picked, seal }: Brought) {
      const arrival = await arrivalOf(journal, dossier, seal)
      if (arrival.kind === 'other') {
        asked = { picked, seal }
        return set({ step: { ...arrival, kind: 'here-already', file: picked.name, dossier } })
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
      choose: async () => {
        const picked = await platform.pickFile('.json')
        if (picked !== null) await read(picked)
      },
      take: async ([file, ...more]) => {
        if (more.length > 0) set({ step: { kind: 'refused', why: say('errors:read.several') } })
        else if (file !== undefined) await read(await platform.readFile(file))
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
        await opened(await shelf.put(step.dossier, asked?.seal), asked?.picked ?? null)
      },
      putBeside: async (title) => {
        const { step } = get()
        // The file keeps the dossier that it holds; the copy has none yet.
        if (step.kind === 'here-already') await opened(await shelf.putCopy(step.dossier, title, asked?.seal), null)
      },
      dismiss: () => set({ step: { kind: 'idle' } }),
    }
  })
}
