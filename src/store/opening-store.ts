import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Dossier } from '@/domain/answers/dossier'
import { say, type Message } from '@/domain/message'
import type { PickedFile, Platform } from '@/platform/platform'
import type { Journal } from '@/storage/journal'
import { readPickedFile } from '@/storage/read-picked-file'
import { messageFor } from '@/storage/read-problem'
import { writeDossier } from '@/storage/write-dossier'
import type { FilingStore } from './filing-store'
import type { Shelf } from './shelf'

/** Where the opening of a file stands. Nothing that was open changes before it is "opened". */
export type OpeningStep =
  | { readonly kind: 'idle' }
  | { readonly kind: 'refused'; readonly why: Message }
  /** Another state of the same dossier stands here already. */
  | { readonly kind: 'here-already'; readonly file: string; readonly dossier: Dossier }
  | { readonly kind: 'opened'; readonly dossier: Dossier }

/** The opening of files, by the dialog of the machine or by dropping them. */
export interface Opening {
  readonly step: OpeningStep
  readonly choose: () => Promise<void>
  /** Files that were dropped; more than one is refused, as only one can be open. */
  readonly take: (files: readonly File[]) => Promise<void>
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
}

export function createOpeningStore({ platform, shelf, journal, filing }: Parts): OpeningStore {
  return createStore<Opening>()((set, get) => {
    /** The file that is asked about. */
    let asked: PickedFile | null = null

    async function opened(dossier: Dossier, file: PickedFile | null) {
      if (file !== null) await filing.getState().noteOpened(dossier, file)
      set({ step: { kind: 'opened', dossier } })
    }

    async function read(picked: PickedFile) {
      const read = readPickedFile(picked)
      if (!read.ok) return set({ step: { kind: 'refused', why: messageFor(read.problem, picked.name) } })
      const dossier = read.value
      const found = await journal.peek(dossier.id)
      const here = found?.kind === 'lost' ? null : found
      if (here !== null && (here.kind === 'damaged' || here.body !== writeDossier(dossier))) {
        asked = picked
        return set({ step: { kind: 'here-already', file: picked.name, dossier } })
      }
      if (here === null) return opened(await shelf.put(dossier), picked)
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
      replace: async () => {
        const { step } = get()
        if (step.kind === 'here-already') await opened(await shelf.put(step.dossier), asked)
      },
      putBeside: async (title) => {
        const { step } = get()
        // The file keeps the dossier that it holds; the copy has none yet.
        if (step.kind === 'here-already') await opened(await shelf.putCopy(step.dossier, title), null)
      },
      dismiss: () => set({ step: { kind: 'idle' } }),
    }
  })
}
