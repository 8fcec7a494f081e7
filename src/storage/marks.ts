import * as v from 'valibot'
import type { Platform } from '@/platform/platform'
import { KEPT } from './kept'

/** What this device remembers about a dossier beside its text. A lost mark costs nothing but this knowledge. */
export interface Mark {
  readonly changedAt: Date | null
  /** When it last went into a file. */
  readonly filedAt: Date | null
}

export interface Marks {
  of(id: string): Promise<Mark>
  note(id: string, change: Pick<Mark, 'changedAt'> | Pick<Mark, 'filedAt'>): Promise<void>
  forget(id: string): Promise<void>
}

const NO_MARK: Mark = { changedAt: null, filedAt: null }

const Moment = v.pipe(
  v.nullable(v.string()),
  v.transform((text) => (text === null ? null : new Date(text))),
  v.check((moment) => moment === null || !Number.isNaN(moment.getTime())),
)
const MarkSchema = v.pipe(v.string(), v.parseJson(), v.object({ changedAt: Moment, filedAt: Moment }))

/** The marks of all dossiers on this device, also of those that it refuses to keep. */
export function createMarks(platform: Platform): Marks {
  const seen = new Map<string, Mark>()

  async function of(id: string): Promise<Mark> {
    const known = seen.get(id)
    if (known !== undefined) return known
    const text = await platform.recall(KEPT.mark.slot(id))
    const read = v.safeParse(MarkSchema, text.ok ? text.value : null)
    return read.success ? read.output : NO_MARK
  }

  return {
    of,
    note: async (id, change) => {
      const mark = { ...(await of(id)), ...change }
      seen.set(id, mark)
      await platform.keep(KEPT.mark.slot(id), JSON.stringify(mark))
    },
    forget: async (id) => {
      seen.delete(id)
      await platform.forget(KEPT.mark.slot(id))
    },
  }
}
