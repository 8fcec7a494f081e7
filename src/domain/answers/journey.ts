import { numberOf, PHASES, THEMES, type Movement, type Phase, type Theme } from '../instrument/axes'
import type { GateId } from '../instrument/item'
import type { ModuleId } from '../instrument/module'
import { MODULE_ITEMS } from '../instrument/module-items'
import { say, type Message } from '../message'
import type { QuestionId } from './answer'
import { askedModules, declaredPhases, isPreview, openItems, type Plan } from './asked'
import type { Round } from './dossier'

/** A place on the way through a round: the screen of a theme within a phase, or of a module. */
export type Stop =
  | { readonly kind: 'theme'; readonly phase: Phase; readonly theme: Theme }
  | { readonly kind: 'module'; readonly module: ModuleId }

/** What is asked at a stop; a question of a module belongs to no movement and guards no gate. */
export interface AskedQuestion {
  readonly id: QuestionId
  readonly movement: Movement | null
  readonly gate: GateId | null
}

/** Every stop that counts, in order: the declared phases, then the modules. */
export function stopsOf(plan: Plan): readonly Stop[] {
  return [...declaredPhases(plan.context).flatMap(stopsIn), ...moduleStops(plan)]
}

/** What a stop asks, in the order of the journey; of a phase that is not opened yet too. */
export function questionsAt(plan: Plan, stop: Stop): readonly AskedQuestion[] {
  switch (stop.kind) {
    case 'theme':
      return openItems(plan, stop.phase, stop.theme)
    case 'module':
      return MODULE_ITEMS.filter(({ module }) => module === stop.module).map(({ id }) => ({
        id,
        movement: null,
        gate: null,
      }))
  }
}

/** Where the way goes on after a stop; null when the answers are all there is left to read. A preview never lies on the way to another phase. */
export function stopAfter(plan: Plan, stop: Stop): Stop | null {
  return neighbour(plan, stop, 1) ?? (stop.kind === 'theme' ? (moduleStops(plan)[0] ?? null) : null)
}

/** Where the way came from; null at the first stop. */
export function stopBefore(plan: Plan, stop: Stop): Stop | null {
  return neighbour(plan, stop, -1)
}

/** The first stop that counts and has a question without an answer; null when everything is answered. */
export function firstOpenStop(round: Round): Stop | null {
  const isOpen = (stop: Stop) => questionsAt(round, stop).some(({ id }) => round.answers[id]?.level === undefined)
  return stopsOf(round).find(isOpen) ?? null
}

/** The phase to look ahead at from a stop: after the last theme of a phase, when the next one lies past the declared phase. */
export function previewAfter(plan: Plan, stop: Stop): Phase | null {
  if (stop.kind !== 'theme' || stop.theme !== THEMES.at(-1)) return null
  const next = PHASES[PHASES.indexOf(stop.phase) + 1]
  return next !== undefined && isPreview(plan.context, next) ? next : null
}

/** A stop by its name, as within a sentence: "Delen, identiteit". */
export function nameOf(stop: Stop): Message {
  switch (stop.kind) {
    case 'theme':
      return say(`wizard:place.${stop.theme}`, { phase: say(`instrument:phase.${stop.phase}.name`) })
    case 'module':
      return say(`instrument:module.${stop.module}.name`)
  }
}

/** Whether two stops are the same place. */
export function isSameStop(one: Stop, other: Stop): boolean {
  if (one.kind === 'module') return other.kind === 'module' && one.module === other.module
  return other.kind === 'theme' && one.phase === other.phase && one.theme === other.theme
}

/** The stop next to this one. The way of a preview runs on from the phase before it, and ends with its own last theme. */
function neighbour(plan: Plan, stop: Stop, step: 1 | -1): Stop | null {
  const preview = stop.kind === 'theme' && isPreview(plan.context, stop.phase)
  const way = preview ? PHASES.slice(0, numberOf(stop.phase)).flatMap(stopsIn) : stopsOf(plan)
  const at = way.findIndex((other) => isSameStop(other, stop))
  return at < 0 ? null : (way[at + step] ?? null)
}

function stopsIn(phase: Phase): readonly Stop[] {
  return THEMES.map((theme) => ({ kind: 'theme', phase, theme }))
}

function moduleStops(plan: Plan): readonly Stop[] {
  return askedModules(plan.context).map((module) => ({ kind: 'module', module }))
}
