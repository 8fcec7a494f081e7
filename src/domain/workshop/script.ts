import type { ScriptLength, Workshop } from '../answers/workshop'

/** The steps of a workshop, in order. A shorter one leaves some out. Source: instrument E.5. */
export const SCRIPT_STEPS = [
  'welcome',
  'position',
  'reading',
  'differences',
  'silent',
  'balance',
  'agreement',
  'decision',
  'ending',
] as const
export type ScriptStepId = (typeof SCRIPT_STEPS)[number]

/**
 * Minutes of each step; 0 leaves it out. 90 is the script of instrument E.5. With one management team nobody reads in
 * silence and the balance is no topic of its own: the minutes go to two differences. With more than ten people small
 * groups take the differences, and every round takes longer.
 */
const MINUTES: Readonly<Record<ScriptLength, Readonly<Record<ScriptStepId, number>>>> = {
  45: {
    welcome: 4,
    position: 4,
    reading: 0,
    differences: 16,
    silent: 6,
    balance: 0,
    agreement: 8,
    decision: 5,
    ending: 2,
  },
  90: {
    welcome: 8,
    position: 7,
    reading: 10,
    differences: 25,
    silent: 10,
    balance: 10,
    agreement: 12,
    decision: 6,
    ending: 2,
  },
  150: {
    welcome: 10,
    position: 12,
    reading: 13,
    differences: 50,
    silent: 15,
    balance: 15,
    agreement: 20,
    decision: 10,
    ending: 5,
  },
}

/** How long the script of a workshop is, in minutes: ninety until another is chosen. */
export function scriptLengthOf(workshop: Workshop | undefined): ScriptLength {
  return workshop?.script ?? 90
}

/**
 * How many of the differences on the agenda each script has the time for, from the first on: eight minutes each, and half
 * an hour where small groups take them all at once. Source: instrument E.5.
 */
export const DIFFERENCES_TALKED: Readonly<Record<ScriptLength, number>> = { 45: 2, 90: 3, 150: 5 }

/** One step of a script: from which minute to which. */
export interface ScriptStep {
  readonly id: ScriptStepId
  /** Whole minutes since the beginning. */
  readonly from: number
  readonly to: number
  /** At least 1. */
  readonly minutes: number
}

/** The steps of a script, one after the other without a gap; together they last as long as it is called. */
export function scriptOf(length: ScriptLength): readonly ScriptStep[] {
  let from = 0
  return SCRIPT_STEPS.flatMap((id) => {
    const minutes = MINUTES[length][id]
    if (minutes === 0) return []
    const step = { id, from, to: from + minutes, minutes }
    from = step.to
    return [step]
  })
}
