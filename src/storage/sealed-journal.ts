import { fail, type Result } from '@/domain/result'
import type { FoundDossier } from './found-dossier'
import type { Journal, JournalProblem } from './journal'
import { isLocked } from './locked-text'
import type { Seal } from './seal'

/** The seal of a dossier; "none" for one without a passphrase, "dropped" for one that was closed since: it asks again. */
export type SealState = Seal | 'none' | 'dropped'

/** The seals of the dossiers, by id. */
export interface JournalSeals {
  readonly of: (id: string) => SealState
  /** What is kept of the dossier turned out to have no passphrase. */
  readonly free: (id: string) => void
}

/**
 * The same journal, in which the states of a protected dossier are kept locked. Who looks into it sees their text as
 * long as the seal is at hand, and the locked form otherwise.
 */
export function createSealedJournal(journal: Journal, seals: JournalSeals): Journal {
  /** The last body of each dossier that is being sealed: states are added in the order in which they were made. */
  const lines = new Map<string, Promise<unknown>>()

  type Keep = (body: string) => Promise<Result<Date, JournalProblem>>

  /** Without a pause where nothing is to be sealed and nothing sealed is under way: a page that goes away has no time. */
  function keep(id: string, body: string, next: Keep): Promise<Result<Date, JournalProblem>> {
    const seal = seals.of(id)
    const before = lines.get(id)
    if (seal === 'none' && before === undefined) return next(body)
    const line = Promise.all([sealed(seal, body), before]).then(([text]) => text)
    lines.set(id, line)
    return line.then((text) => {
      if (lines.get(id) === line) lines.delete(id)
      return text === null ? fail('failed') : next(text)
    })
  }

  async function plain(id: string, body: string): Promise<string> {
    const seal = seals.of(id)
    if (typeof seal === 'string' || !isLocked(body)) return body
    const opened = await seal.open(body)
    return opened.ok ? opened.value : body
  }

  async function shown(id: string, found: FoundDossier | null): Promise<FoundDossier | null> {
    if (found === null || found.kind === 'damaged' || found.kind === 'lost') return found
    return { ...found, body: await plain(id, found.body) }
  }

  return {
    ...journal,
    peek: async (id) => shown(id, await journal.peek(id)),
    takeUp: async (id) => {
      const found = await journal.takeUp(id)
      // Another window took the passphrase off.
      if (found !== null && 'body' in found && !isLocked(found.body)) seals.free(id)
      return shown(id, found)
    },
    keep: (id, body, hurry) => keep(id, body, (text) => journal.keep(id, text, hurry)),
    keepAlone: (id, body) => keep(id, body, (text) => journal.keepAlone(id, text)),
    states: async (id) => {
      const states = await journal.states(id)
      return Promise.all(states.map(async (state) => ({ ...state, body: await plain(id, state.body) })))
    },
  }
}

/** null when it cannot be sealed: rather nothing is kept than something readable. */
function sealed(seal: SealState, body: string): Promise<string | null> {
  // What was locked before and comes by as it is, stays as it is.
  if (seal === 'none' || isLocked(body)) return Promise.resolve(body)
  return seal === 'dropped' ? Promise.resolve(null) : seal.seal(body).catch(() => null)
}
