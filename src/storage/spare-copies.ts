import type { Result } from '@/domain/result'
import type { KeepProblem, Slots } from '@/platform/platform'

/** One copy of the newest state of each dossier, in the spare store; the older of two never takes the place of the newer. */
export interface SpareCopies {
  /** Whether this state, or a newer one, is there now. */
  keep(slot: string, text: string, revision: number): Promise<boolean>
  forget(slot: string): Promise<Result<void, KeepProblem>>
}

interface Copying {
  /** The newest that waits while another is written. */
  waiting: { readonly text: string; readonly revision: number } | null
  readonly done: Promise<boolean>
}

export function createSpareCopies(spare: Slots): SpareCopies {
  const under = new Map<string, Copying>()

  async function write(slot: string, text: string): Promise<boolean> {
    const done = await spare.keep(slot, text)
    const next = under.get(slot)?.waiting ?? null
    if (next === null) {
      under.delete(slot)
      return done.ok
    }
    const copying = under.get(slot)
    if (copying !== undefined) copying.waiting = null
    return write(slot, next.text)
  }

  return {
    keep: (slot, text, revision) => {
      const copying = under.get(slot)
      if (copying !== undefined) {
        if (copying.waiting === null || copying.waiting.revision < revision) copying.waiting = { text, revision }
        return copying.done
      }
      const started: Copying = { waiting: null, done: Promise.resolve().then(() => write(slot, text)) }
      under.set(slot, started)
      return started.done
    },
    forget: async (slot) => {
      const copying = under.get(slot)
      if (copying !== undefined) {
        copying.waiting = null
        await copying.done
      }
      return spare.forget([slot])
    },
  }
}
