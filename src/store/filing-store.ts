import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Dossier } from '@/domain/answers/dossier'
import type { PickedFile, Platform } from '@/platform/platform'
import type { Marks } from '@/storage/marks'
import { keepFiledBook, type Filed } from './filed'
import { createOwnFiles } from './own-files'
import { saveAsDownload, saveElsewhere, saveInFile, writeIn, type Saved, type SavingParts } from './save-as-file'

/** Where the saving of a dossier in a file stands, as far as a person has something to decide or to know. */
export type FilingStep = { readonly kind: 'idle' } | Extract<Saved, { readonly kind: 'changed' | 'failed' }>

/** The saving of dossiers in files of the person's own. Each verb is said at a click, as browsers want one for their dialogs. */
export interface Filing {
  /** Which file the open dossier last went into; null when none is open, or when it never did. */
  readonly filed: Filed | null
  readonly step: FilingStep
  /** In its file; asks where when it has none yet, and hands over a download where a browser can only do that. */
  readonly save: (dossier: Dossier) => Promise<boolean>
  /** Where the person says, whether or not it has a file. */
  readonly saveElsewhere: (dossier: Dossier) => Promise<boolean>
  /** The answer to "changed": what the other program wrote gives way. */
  readonly replace: () => Promise<boolean>
  /** As a download, whatever became of its file. */
  readonly download: (dossier: Dossier) => Promise<boolean>
  /** That a dossier was opened from a file: it is written back there, where the machine allows it. */
  readonly noteOpened: (dossier: Dossier, file: PickedFile) => Promise<void>
  /** What its file holds is not what is kept any more. */
  readonly strike: (id: string) => Promise<void>
  readonly dismiss: () => void
}

export type FilingStore = StoreApi<Filing>

interface FilingParts extends Omit<SavingParts, 'ownFiles'>, Pick<Platform, 'holdPage'> {
  readonly marks: Marks
  /** Draws the shelf again, as it tells which dossiers are in a file. */
  readonly refresh: () => Promise<void>
}

export function createFilingStore({ marks, refresh, holdPage, ...others }: FilingParts): FilingStore {
  const parts: SavingParts = { ...others, ownFiles: createOwnFiles() }
  return createStore<Filing>()((set, get) => {
    const book = keepFiledBook(parts.dossiers, marks, (filed) => set({ filed }))
    let busy = false

    /** One at a time: while a dialog stands open or a file is written, another press does nothing. */
    async function alone(act: () => Promise<Saved>): Promise<boolean> {
      if (busy) return false
      busy = true
      set({ step: { kind: 'idle' } })
      try {
        return await tell(await act())
      } finally {
        busy = false
      }
    }

    /** Whether what is open is something else, and not kept. */
    function isOtherLoose(filed: Dossier): boolean {
      const { dossier, keeping } = parts.dossiers.getState()
      return dossier !== filed && keeping.kind === 'not-kept'
    }

    async function tell(saved: Saved): Promise<boolean> {
      switch (saved.kind) {
        case 'none':
          return false
        case 'changed':
        case 'failed':
          set({ step: saved })
          if (isLost(saved)) await book.strike(saved.dossier.id)
          return false
        case 'written':
        case 'downloaded':
          await book.note(saved.dossier, { name: saved.name, at: parts.platform.now(), way: saved.kind })
          if (!isOtherLoose(saved.dossier)) holdPage(false)
          await refresh()
          return true
      }
    }

    return {
      filed: null,
      step: { kind: 'idle' },
      save: (dossier) => alone(() => saveInFile(parts, dossier)),
      saveElsewhere: (dossier) => alone(() => saveElsewhere(parts, dossier)),
      replace: async () => {
        const { step } = get()
        return step.kind === 'changed' && alone(() => writeIn(parts, step.file, step.dossier))
      },
      download: (dossier) => alone(() => saveAsDownload(parts, dossier)),
      noteOpened: async (dossier, { name, own, content }) => {
        if (own === undefined || content.kind !== 'text') parts.ownFiles.release(dossier.id)
        else parts.ownFiles.hold(dossier.id, { file: own, text: content.text })
        await book.note(dossier, { name, at: parts.platform.now(), way: 'opened' })
      },
      strike: (id) => book.strike(id),
      dismiss: () => set({ step: { kind: 'idle' } }),
    }
  })
}

/** Whether the file no longer holds what went in: another program wrote there, it is gone, or nobody knows what is in it. */
function isLost(step: Exclude<FilingStep, { readonly kind: 'idle' }>): boolean {
  return step.kind === 'changed' || step.problem === 'gone' || step.problem === 'differs'
}
