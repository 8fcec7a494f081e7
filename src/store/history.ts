import { isSamePlace, isWritten, type ChangePlace } from '@/domain/answers/change-place'
import { changedPlaces } from '@/domain/answers/changed-places'
import type { Dossier } from '@/domain/answers/dossier'
import { withHandIns } from '@/domain/workshop/change-taking-part'
import { withWhatWasShown } from '@/domain/workshop/shown-room'

/** How many steps can be undone. */
const STEPS = 200
/** Who writes on in one place within this time, in ms, is still at the same step. */
const PAUSE = 2000

/** One step of the person: what the dossier was on the other side of it, and where it changed. */
export interface Step {
  readonly dossier: Dossier
  readonly places: readonly ChangePlace[]
  /** When it last grew; null once it was undone or redone, so that nothing is added to it any more. */
  readonly at: Date | null
}

/** The steps that can be undone, and those that can be done again; the nearest last. In memory only. */
export interface History {
  readonly past: readonly Step[]
  readonly future: readonly Step[]
}

/** What it takes to go one step: the dossier on its other side, where it changes, and the steps from there. */
export interface Passage {
  readonly dossier: Dossier
  readonly places: readonly ChangePlace[]
  readonly history: History
}

export const NO_HISTORY: History = { past: [], future: [] }

/** The steps after a change. What is written in one go is one step; what came to nothing is none. */
export function withChange(history: History, before: Dossier, after: Dossier, at: Date): History {
  const places = changedPlaces(before, after)
  if (places.length === 0) return history
  const last = history.future.length === 0 ? history.past.at(-1) : undefined
  if (last === undefined || !goesOn(last, places, at))
    return { past: [...history.past, { dossier: before, places, at }].slice(-STEPS), future: [] }
  const others = history.past.slice(0, -1)
  const cameToNothing = changedPlaces(last.dossier, after).length === 0
  return { past: cameToNothing ? others : [...others, { ...last, at }], future: [] }
}

/** One step back; null when there is none. */
export function back({ past, future }: History, now: Dossier): Passage | null {
  const step = past.at(-1)
  if (step === undefined) return null
  const undone: Step = { dossier: now, places: step.places, at: null }
  return {
    dossier: withHandIns(withWhatWasShown(step.dossier, now), now),
    places: step.places,
    history: { past: past.slice(0, -1), future: [...future, undone] },
  }
}

/** One step forward again; null when nothing was undone. */
export function forward({ past, future }: History, now: Dossier): Passage | null {
  const step = future.at(-1)
  if (step === undefined) return null
  const redone: Step = { dossier: now, places: step.places, at: null }
  return {
    dossier: withHandIns(withWhatWasShown(step.dossier, now), now),
    places: step.places,
    history: { past: [...past, redone], future: future.slice(0, -1) },
  }
}

/** Whether a change belongs to the step before it: written on, in the same place, without a pause. */
function goesOn(last: Step, [place, ...more]: readonly ChangePlace[], at: Date): boolean {
  const [there, ...others] = last.places
  if (place === undefined || there === undefined || more.length > 0 || others.length > 0) return false
  const waited = last.at === null ? Infinity : at.getTime() - last.at.getTime()
  return isWritten(place) && isSamePlace(place, there) && waited >= 0 && waited < PAUSE
}
