import type { Dossier } from '@/domain/answers/dossier'
import { isBlank } from '@/domain/answers/is-blank'
import { checkSum } from '@/storage/check-sum'
import type { FiledMark, FiledWay, Marks } from '@/storage/marks'
import { writeDossier } from '@/storage/write-dossier'
import type { DossierStore } from './dossier-store'

/** The file that a dossier last went into from this device. */
export interface Filed {
  readonly name: string
  readonly at: Date
  readonly way: FiledWay
  /** Whether the dossier is still as it went in. */
  readonly current: boolean
}

/** What is remembered about the files of dossiers. */
export interface FiledBook {
  note(dossier: Dossier, filed: Omit<Filed, 'current'>): Promise<void>
  /** The file of this dossier cannot be counted on any more. */
  strike(id: string): Promise<void>
}

/** A file, and the state of the dossier that is known to be the one in it; null while none is. */
interface Entry extends FiledMark {
  readonly as: Dossier | null
}

/** Follows the open dossier, and tells which file it last went into whenever that changes; null for none. */
export function keepFiledBook(dossiers: DossierStore, marks: Marks, tell: (filed: Filed | null) => void): FiledBook {
  const entries = new Map<string, Entry | null>()

  function show() {
    const { dossier } = dossiers.getState()
    const entry = dossier === null ? null : (entries.get(dossier.id) ?? null)
    if (entry === null) return tell(null)
    const { name, at, way, as } = entry
    tell({ name, at, way, current: as === dossier })
  }

  /** Whether the open dossier is what went into its file: also another value that says the same, as after an undo. */
  function recognise() {
    const { dossier } = dossiers.getState()
    const entry = dossier === null ? null : (entries.get(dossier.id) ?? null)
    if (dossier !== null && entry !== null && entry.as !== dossier && entry.sum === checkSum(writeDossier(dossier)))
      entries.set(dossier.id, { ...entry, as: dossier })
    show()
  }

  async function recall({ id }: Dossier) {
    const { filed } = await marks.of(id)
    if (!entries.has(id)) entries.set(id, filed === null ? null : { ...filed, as: null })
    recognise()
  }

  dossiers.subscribe(({ dossier }, before) => {
    if (dossier !== null && !entries.has(dossier.id)) {
      show()
      void recall(dossier)
    }
    // A change is told of at once; a closer look waits until it is kept.
    else if (dossier?.id === before.dossier?.id && dossier !== before.dossier) show()
    else recognise()
  })

  return {
    note: async (dossier, filed) => {
      const sum = checkSum(writeDossier(dossier))
      entries.set(dossier.id, { ...filed, sum, as: dossier })
      recognise()
      await marks.note(dossier.id, { filed: { ...filed, sum } })
    },
    strike: async (id) => {
      entries.set(id, null)
      show()
      await marks.note(id, { filed: null })
    },
  }
}

/** Whether something of a dossier is in no file. */
export function isLoose(dossier: Dossier, filed: Filed | null): boolean {
  return filed?.current !== true && !isBlank(dossier)
}
