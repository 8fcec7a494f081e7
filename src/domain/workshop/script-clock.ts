import type { ScriptLength } from '../answers/workshop'
import { SCRIPT_STEPS, scriptOf, type ScriptStep, type ScriptStepId } from './script'

const MINUTE = 60_000

/** Where a workshop is in its script. Moments and lengths are in milliseconds. */
export interface ScriptClock {
  readonly step: ScriptStepId
  /** How long this step lasted before the clock last began to run. */
  readonly spent: number
  /** When it last began to run; null while it stands still. */
  readonly since: number | null
}

/** Before anyone came in. */
export const AT_THE_BEGINNING: ScriptClock = { step: 'welcome', spent: 0, since: null }

/** What a clock says at a moment. */
export interface ScriptTime {
  readonly steps: readonly ScriptStep[]
  /** Place of the step among them, from 0. */
  readonly place: number
  readonly step: ScriptStep
  /** What is left of this step; below 0 when it is over. */
  readonly left: number
  /** What is left of the whole: this step, and those after it in full. */
  readonly leftOfAll: number
  /** When each step ends if it goes on like this from now; null for those that are behind. */
  readonly ends: readonly (number | null)[]
}

/** Reads a clock beside a script. A step that this script leaves out is the next one that it has. */
export function readClock(clock: ScriptClock, length: ScriptLength, now: number): ScriptTime {
  const steps = scriptOf(length)
  const order = SCRIPT_STEPS.indexOf(clock.step)
  const found = steps.findIndex(({ id }) => SCRIPT_STEPS.indexOf(id) >= order)
  const place = Math.max(0, found)
  const step = steps[place] ?? { id: clock.step, from: 0, to: 0, minutes: 0 }
  const spent = step.id === clock.step ? spentAt(clock, now) : 0
  const left = step.minutes * MINUTE - spent
  let end = now + Math.max(0, left)
  const ends = steps.map(({ minutes }, other) => {
    if (other < place) return null
    if (other > place) end += minutes * MINUTE
    return end
  })
  return { steps, place, step, left, leftOfAll: end - now, ends }
}

/** The clock runs from now on; one that runs goes on. */
export function startClock(clock: ScriptClock, now: number): ScriptClock {
  return clock.since === null ? { ...clock, since: now } : clock
}

export function pauseClock(clock: ScriptClock, now: number): ScriptClock {
  return { ...clock, spent: spentAt(clock, now), since: null }
}

/** To another step, from its beginning; the clock goes on, or stands still, as it did. */
export function toStep({ since }: ScriptClock, step: ScriptStepId, now: number): ScriptClock {
  return { step, spent: 0, since: since === null ? null : now }
}

/** Never below 0, also when the clock of the machine was put back. */
function spentAt({ spent, since }: ScriptClock, now: number): number {
  return since === null ? spent : spent + Math.max(0, now - since)
}
