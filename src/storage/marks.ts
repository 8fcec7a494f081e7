import * as v from 'valibot'
import type { Platform } from '@/platform/platform'
import { KEPT } from './kept'
import { isLocked } from './locked-text'
import type { SealState } from './sealed-journal'

/** What this device remembers about a dossier beside its states. A lost mark costs nothing but this knowledge. */
export interface Mark {
  /** The file that it last went into. */
  readonly filed: FiledMark | null
  /** When the person last put off saving it in a file. */
  readonly putOff: Date | null
}

/** Written and read back by the program, handed to the browser as a download (of which nothing more is known), or opened from it. */
const FILED_WAYS = ['written', 'downloaded', 'opened'] as const
export type FiledWay = (typeof FILED_WAYS)[number]

/** A file that a dossier went into or came out of. */
export interface FiledMark {
  readonly name: string
  readonly at: Date
  readonly way: FiledWay
  /** The check sum of the text that went in. */
  readonly sum: string
}

export interface Marks {
  of(id: string): Promise<Mark>
  note(id: string, change: Partial<Mark>): Promise<void>
  forget(id: string): Promise<void>
}

const NO_MARK: Mark = { filed: null, putOff: null }

const Moment = v.pipe(
  v.string(),
  v.transform((text) => new Date(text)),
  v.check((moment) => !Number.isNaN(moment.getTime())),
)
const Filed = v.object({ name: v.string(), at: Moment, way: v.picklist(FILED_WAYS), sum: v.string() })
const MarkSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ filed: v.nullable(Filed), putOff: v.optional(v.nullable(Moment), null) }),
)

/**
 * The marks of all dossiers on this device, also of those that it refuses to keep. That of a protected dossier is kept locked:
 * the name of a file tells what a dossier is called.
 */
export function createMarks(platform: Platform, sealOf: (id: string) => SealState = () => 'none'): Marks {
  const seen = new Map<string, Mark>()

  async function of(id: string): Promise<Mark> {
    const known = seen.get(id)
    if (known !== undefined) return known
    const text = await platform.recall(KEPT.mark.slot(id))
    const read = v.safeParse(MarkSchema, text.ok && text.value !== null ? await opened(id, text.value) : null)
    return read.success ? read.output : NO_MARK
  }

  async function opened(id: string, text: string): Promise<string | null> {
    const seal = sealOf(id)
    if (!isLocked(text)) return text
    const done = typeof seal === 'object' ? await seal.open(text) : null
    return done?.ok === true ? done.value : null
  }

  /** null when it cannot be sealed. */
  async function sealed(id: string, text: string): Promise<string | null> {
    const seal = sealOf(id)
    if (seal === 'none') return text
    return seal === 'dropped' ? null : seal.seal(text).catch(() => null)
  }

  return {
    of,
    note: async (id, change) => {
      const mark = { ...(await of(id)), ...change }
      seen.set(id, mark)
      const text = await sealed(id, JSON.stringify(mark))
      if (text === null) await platform.forget([KEPT.mark.slot(id)])
      else await platform.keep(KEPT.mark.slot(id), text)
    },
    forget: async (id) => {
      seen.delete(id)
      await platform.forget([KEPT.mark.slot(id)])
    },
  }
}
