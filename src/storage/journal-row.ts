import type { Result } from '@/domain/result'
import type { KeepProblem, Platform } from '@/platform/platform'
import type { Finding } from './find-dossier'
import { KEPT } from './kept'
import { writeState } from './kept-state'
import { pruned, type Dated } from './pruned'

/** Why a state was not kept: by the machine, or because another window wrote one meanwhile. */
export type JournalProblem = KeepProblem | 'overtaken'

/** What came of adding a state. */
export interface Added {
  readonly at: Date
  readonly revision: number
  readonly text: string
  readonly done: Result<void, JournalProblem>
  /** The states that are there now, lowest first. */
  readonly states: readonly Dated[]
}

/** The states of one dossier, as this window goes on with them. */
export interface JournalRow {
  /** Adds a state after all that were asked for before; with `hurry` at once, without a pause before the machine is asked. */
  add(body: string, hurry: boolean): Promise<Added>
  /** The slot of the newest state that this window read or wrote; null for none. */
  last(): string | null
  /** Done when nothing is under way. */
  settled(): Promise<unknown>
}

export function createJournalRow(platform: Platform, id: string, { highest, last, sound }: Finding): JournalRow {
  let states = sound
  /** The first of this window: another window that goes on from the same state must meet it. */
  let first: number | null = null
  let under: Promise<unknown> = Promise.resolve()
  /** Counts what was asked, to tell what is older than the last addition that did not wait. */
  let asked = 0
  let hurried: { readonly turn: number; readonly added: Promise<Added> } | null = null

  async function write(body: string, hurry: boolean): Promise<Added> {
    const at = platform.now()
    const revision = (highest += 1)
    const slot = KEPT.states.slot(id, revision)
    const text = writeState({ revision, at, body })
    const gone = pruned(states).filter((state) => state.revision !== first)
    const put = (without: readonly Dated[]) =>
      platform.add(slot, text, { over: last, without: without.map(slotOf), hurry })
    let done = await put(gone)
    // Where there is no room, earlier states give way, but for the last.
    if (!done.ok && done.problem === 'full') done = await put(states.slice(0, -1))
    if (done.ok) {
      states = [...states.filter((state) => !gone.includes(state)), { revision, time: at.getTime() }]
      last = slot
      first ??= revision
    }
    return { at, revision, text, done, states }
  }

  const slotOf = ({ revision }: Dated) => KEPT.states.slot(id, revision)

  return {
    add: (body, hurry) => {
      const turn = (asked += 1)
      const added = hurry
        ? write(body, true)
        : under.then(() => (hurried !== null && hurried.turn > turn ? hurried.added : write(body, false)))
      if (hurry) hurried = { turn, added }
      under = Promise.all([under, added])
      return added
    },
    last: () => last,
    settled: () => under,
  }
}
