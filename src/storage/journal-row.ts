import { fail, type Result } from '@/domain/result'
import type { KeepProblem, Platform } from '@/platform/platform'
import type { Finding } from './find-dossier'
import { dossierIn, KEPT } from './kept'
import { writeState } from './kept-state'
import { pruned, type Dated } from './pruned'

/** Why a state was not kept: by the machine, or because another window wrote one meanwhile. */
export type AddProblem = KeepProblem | 'overtaken'

/** What came of adding a state. */
export interface Added {
  readonly at: Date
  readonly revision: number
  readonly text: string
  readonly done: Result<void, AddProblem>
  /** The states that are there now, lowest first. */
  readonly states: readonly Dated[]
}

/** After all that were asked for before; at once, without a pause before the machine is asked; or in turn, and all others go. */
export type AddWay = 'in turn' | 'hurry' | 'alone'

/** The states of one dossier, as this window goes on with them. */
export interface JournalRow {
  add(body: string, way: AddWay): Promise<Added>
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

  async function write(body: string, way: AddWay): Promise<Added> {
    const at = platform.now()
    const revision = (highest += 1)
    const slot = KEPT.states.slot(id, revision)
    const text = writeState({ revision, at, body })
    const gone = way === 'alone' ? states : pruned(states).filter((state) => state.revision !== first)
    const others = way === 'alone' ? await allSlots() : gone.map(slotOf)
    const put = (without: readonly string[]) =>
      platform.add(slot, text, { over: last, without, hurry: way === 'hurry' })
    let done = await put(others)
    // Where there is no room, earlier states give way, but for the last.
    if (!done.ok && done.problem === 'full' && way !== 'alone') done = await put(states.slice(0, -1).map(slotOf))
    // What stands there could not be taken away, and "forbidden" says that nothing does.
    if (!done.ok && done.problem === 'forbidden' && way === 'alone' && last !== null) done = fail('failed')
    if (done.ok) {
      states = [...states.filter((state) => !gone.includes(state)), { revision, time: at.getTime() }]
      last = slot
      first ??= revision
    }
    return { at, revision, text, done, states }
  }

  const slotOf = ({ revision }: Dated) => KEPT.states.slot(id, revision)

  /** Also those that are damaged, and of which this window knows nothing. */
  async function allSlots(): Promise<readonly string[]> {
    const slots = await platform.slots()
    return slots.ok ? slots.value.filter((slot) => dossierIn(slot) === id) : states.map(slotOf)
  }

  return {
    add: (body, way) => {
      const turn = (asked += 1)
      const added =
        way === 'hurry'
          ? write(body, way)
          : under.then(() =>
              way === 'in turn' && hurried !== null && hurried.turn > turn ? hurried.added : write(body, way),
            )
      if (way === 'hurry') hurried = { turn, added }
      under = Promise.all([under, added])
      return added
    },
    last: () => last,
    settled: () => under,
  }
}
