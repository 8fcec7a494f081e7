import { fail, ok, type Result } from '@/domain/result'
import type { KeepProblem, Platform } from '@/platform/platform'
import { createExpected } from './expected'
import { findDossier } from './find-dossier'
import { fits } from './fits'
import type { FoundDossier, NotKept } from './found-dossier'
import { createJournalRow, type AddWay, type JournalRow } from './journal-row'
import { dossierIn, KEPT } from './kept'
import { readState, type KeptState } from './kept-state'
import { createSpareCopies } from './spare-copies'

/** Why a state was not kept, or that another window wrote one meanwhile. */
export type JournalProblem = NotKept | 'overtaken'

/**
 * The dossiers on this device, each as a row of states of which none is ever written over. What the machine refuses stays at
 * hand as long as the window is open.
 */
export interface Journal {
  /** Also of what should be here and is not. */
  ids(): Promise<{ readonly ids: readonly string[]; readonly refused: KeepProblem | null }>
  /** What is there, to look at; null when this device knows of none. */
  peek(id: string): Promise<FoundDossier | null>
  /** What is there, to go on with: the next state follows it. */
  takeUp(id: string): Promise<FoundDossier | null>
  /** Adds a state after the one that this window last read or wrote; done when both stores have answered. `hurry` when the page is going away. */
  keep(id: string, body: string, hurry?: boolean): Promise<Result<Date, JournalProblem>>
  /** The same, and every other state goes, also the copy in the spare store: what they say must not stay. */
  keepAlone(id: string, body: string): Promise<Result<Date, JournalProblem>>
  /** Whether another window kept or removed it since this one last read or wrote it. */
  isOvertaken(id: string): Promise<boolean>
  /** The states that are still there, newest first. */
  states(id: string): Promise<readonly KeptState[]>
  forget(id: string): Promise<Result<void, KeepProblem>>
  /** When the first state was kept of those that are known and came after a moment, or of all; null when there is none. */
  firstAfter(id: string, moment: Date | null): Date | null
  /** Calls back with the id of a dossier that another window kept or removed. */
  onNews(callback: (id: string) => void): () => void
}

export function createJournal(platform: Platform): Journal {
  const expected = createExpected(platform.memos)
  const copies = createSpareCopies(platform.spare)
  const loose = new Map<string, FoundDossier & { readonly kind: 'loose' }>()
  const rows = new Map<string, JournalRow>()

  async function begin(id: string) {
    await rows.get(id)?.settled()
    const finding = await findDossier(platform, expected, id)
    const row = createJournalRow(platform, id, finding)
    rows.set(id, row)
    return { found: loose.get(id) ?? finding.found, row }
  }

  async function keep(id: string, body: string, way: AddWay): Promise<Result<Date, JournalProblem>> {
    if (!fits(body)) {
      loose.set(id, { kind: 'loose', body, at: platform.now(), problem: 'too-large' })
      return fail('too-large')
    }
    const row = rows.get(id) ?? (await begin(id)).row
    const { at, revision, text, done, states } = await row.add(body, way)
    const problem = done.ok ? null : done.problem
    if (problem === 'overtaken') return fail(problem)
    if (problem === null) loose.delete(id)
    else loose.set(id, { kind: 'loose', body, at, problem })
    const alone = way === 'alone' && problem === null ? await copies.forget(KEPT.copy.slot(id)) : ok(undefined)
    // Also where the first store failed: the next visit finds it.
    const copied = await copies.keep(KEPT.copy.slot(id), text, revision)
    if (problem === null) expected.note(id, states)
    else if (copied) expected.note(id, [...states, { revision, time: at.getTime() }])
    if (!alone.ok) return alone
    return problem === null ? ok(at) : fail(problem)
  }

  async function forget(id: string): Promise<Result<void, KeepProblem>> {
    await rows.get(id)?.settled()
    rows.delete(id)
    const wasLoose = loose.delete(id)
    const there = await slotsOf(platform, id)
    const done = there.ok ? await platform.forget(there.value) : there
    if (!done.ok && !wasLoose) return done
    const copy = await copies.forget(KEPT.copy.slot(id))
    if (done.ok && !copy.ok) return copy
    expected.forget(id)
    return ok(undefined)
  }

  return {
    ids: () => idsOn(platform, expected.ids(), loose.keys()),
    peek: async (id) => loose.get(id) ?? (await findDossier(platform, expected, id)).found,
    takeUp: async (id) => (await begin(id)).found,
    keep: (id, body, hurry = false) => keep(id, body, hurry ? 'hurry' : 'in turn'),
    keepAlone: (id, body) => keep(id, body, 'alone'),
    isOvertaken: async (id) => {
      const row = rows.get(id)
      await row?.settled()
      const there = await slotsOf(platform, id)
      return row !== undefined && there.ok && (there.value.at(-1) ?? null) !== row.last()
    },
    states: (id) => statesOf(platform, id),
    forget,
    firstAfter: (id, moment) => expected.firstAfter(id, moment),
    onNews: (callback) => expected.onNews(callback),
  }
}

/** The ids of all that stands here, and of what is known to have stood here. */
async function idsOn(
  platform: Platform,
  noted: readonly string[],
  inWindow: Iterable<string>,
): ReturnType<Journal['ids']> {
  const slots = await platform.slots()
  const known = [...(slots.ok ? slots.value : []).flatMap((slot) => dossierIn(slot) ?? []), ...noted]
  // Whoever has neither slot nor memo is new here, or has lost both.
  const spare = known.length > 0 ? ok([]) : await platform.spare.slots()
  const copied = (spare.ok ? spare.value : []).flatMap((slot) => dossierIn(slot) ?? [])
  return { ids: [...new Set([...known, ...copied, ...inWindow])], refused: slots.ok ? null : slots.problem }
}

async function statesOf(platform: Platform, id: string): Promise<readonly KeptState[]> {
  const slots = await slotsOf(platform, id)
  const texts = await Promise.all((slots.ok ? slots.value : []).map((slot) => platform.recall(slot)))
  return texts
    .flatMap((text) => (text.ok && text.value !== null ? (readState(text.value) ?? []) : []))
    .sort((one, other) => other.revision - one.revision)
}

/** The slots of its states, lowest first. */
async function slotsOf(platform: Platform, id: string): Promise<Result<readonly string[], KeepProblem>> {
  const slots = await platform.slots()
  return slots.ok ? ok(slots.value.filter((slot) => dossierIn(slot) === id).toSorted()) : slots
}
