import type { Platform } from '@/platform/platform'
import type { Expected } from './expected'
import type { FoundDossier } from './found-dossier'
import { KEPT, dossierIn, revisionIn } from './kept'
import { readState, type KeptState } from './kept-state'
import type { Dated } from './pruned'

/** A dossier as it was found, and what the next state must know of those that are there. */
export interface Finding {
  readonly found: FoundDossier | null
  /** The highest number that was given here, of whatever worth the state is now; 0 for none. */
  readonly highest: number
  /** The last slot of its folder; null for none. */
  readonly last: string | null
  /** The states that may be pruned some day, lowest first; a damaged one is never thrown away unasked. */
  readonly sound: readonly Dated[]
}

/** Looks for a dossier in both stores: the state with the highest number that is whole wins, whatever the clock said. */
export async function findDossier(platform: Platform, expected: Expected, id: string): Promise<Finding> {
  const slots = await platform.slots()
  const revisions = slots.ok
    ? slots.value.filter((slot) => dossierIn(slot) === id).flatMap((slot) => revisionIn(slot) ?? [])
    : []
  revisions.sort((one, other) => one - other)
  const awaited = expected.of(id)
  const newest = revisions.at(-1) ?? 0
  const should = awaited.at(-1)

  const { state, damaged } = await firstWhole(platform, id, revisions)
  const trouble = state === null || state.revision < newest || state.revision < (should?.revision ?? 0)
  const copy = trouble ? await copyOf(platform, id) : null
  const spare = copy !== null && copy.revision > (state?.revision ?? 0)
  const best = spare ? copy : state

  const missed = should !== undefined && best !== null && should.revision > best.revision ? should : null
  const times = new Map(awaited.map(({ revision, time }) => [revision, time]))
  return {
    found: asFound(),
    highest: Math.max(newest, copy?.revision ?? 0, should?.revision ?? 0),
    last: newest === 0 ? null : KEPT.states.slot(id, newest),
    sound: revisions
      .filter((revision) => revision <= (state?.revision ?? 0))
      .map((revision) => ({ revision, time: times.get(revision) ?? null })),
  }

  function asFound(): FoundDossier | null {
    if (best !== null) {
      const rescue = spare || missed !== null || best.revision < newest
      const missing = missed === null || missed.time === null ? null : new Date(missed.time)
      return { kind: 'kept', body: best.body, at: best.at, rescue: rescue ? { spare, missing } : null }
    }
    if (damaged !== null) return { kind: 'damaged', text: damaged }
    if (should === undefined) return null
    return { kind: 'lost', at: should.time === null ? null : new Date(should.time) }
  }
}

/** The newest state that is whole, and the newest text that is not. */
async function firstWhole(platform: Platform, id: string, revisions: readonly number[]) {
  let damaged: string | null = null
  for (const revision of revisions.toReversed()) {
    const text = await platform.recall(KEPT.states.slot(id, revision))
    if (!text.ok || text.value === null) continue
    const state = readState(text.value)
    if (state !== null && state.revision === revision) return { state, damaged }
    damaged ??= text.value
  }
  return { state: null, damaged }
}

async function copyOf(platform: Platform, id: string): Promise<KeptState | null> {
  const text = await platform.spare.recall(KEPT.copy.slot(id))
  return text.ok && text.value !== null ? readState(text.value) : null
}
