import type { ScriptStepId } from '@/domain/workshop/script'
import type { Step } from './steps'

/** The step of the script to which a screen belongs; a screen that is not here is between steps. Source: instrument E.4, E.5. */
const STEP_AT: { readonly [Kind in Step['kind']]?: ScriptStepId } = {
  who: 'welcome',
  where: 'position',
  position: 'position',
  phases: 'reading',
  balance: 'balance',
  agenda: 'differences',
  point: 'differences',
  notes: 'differences',
  silent: 'silent',
  concerns: 'silent',
  advice: 'agreement',
}

/** The screens of a step at which something else is to be said than the words of the step. */
const OTHER_WORDS: ReadonlySet<Step['kind']> = new Set(['position', 'agenda', 'notes', 'concerns'])

/** Whether a screen belongs to a step of the script. */
export function isScreenOf({ kind }: Step, step: ScriptStepId): boolean {
  return STEP_AT[kind] === step
}

/** The place of the first screen of a step, counted from 0; null when the room has none of them. */
export function placeOfStep(steps: readonly Step[], step: ScriptStepId): number | null {
  const place = steps.findIndex((screen) => isScreenOf(screen, step))
  return place === -1 ? null : place
}

/** The step whose words are said at a screen; undefined where the screen has words of its own. */
export function spokenAt({ kind }: Step): ScriptStepId | undefined {
  return OTHER_WORDS.has(kind) ? undefined : STEP_AT[kind]
}
