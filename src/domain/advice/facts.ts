import { askedModules } from '../answers/asked'
import type { QuestionId } from '../answers/answer'
import type { Round } from '../answers/dossier'
import type { Phase } from '../instrument/axes'
import { numberOf } from '../instrument/axes'
import { itemById } from '../instrument/lookup'
import { isLevel, type Level } from '../instrument/scale'
import { MODULE_ITEMS } from '../instrument/module-items'
import type { Balance, Evaluation, PhaseScore } from '../scoring/evaluation'

/** What a rule is held against. */
export interface Facts {
  readonly round: Round
  readonly evaluation: Evaluation
  /** The phase at hand for a rule that fires per phase. */
  readonly phase: Phase | null
  /** The lowest consensus (Cns, 0 to 1) on a core item of a room; null for one person, who cannot be divided. */
  readonly consensus: number | null
}

/** A phase that rules may read: in scope and shown. */
export type ReadablePhase = PhaseScore & {
  readonly score: number
  readonly depth: number
  readonly progress: number
  readonly balance: Balance
}

/**
 * The level at a question that is asked and in scope; null when it has none, does not apply, or is not asked. Past the
 * scope nothing is read: a preview serves the skipped steps only, and so does, for a person who is not sure of the
 * phase, what lies past the calculated one.
 */
export function levelAt({ round, evaluation }: Facts, question: QuestionId): Level | null {
  const choice = round.answers[question]?.level
  return isLevel(choice) && isRead(round, evaluation, question) ? choice : null
}

/** The phases that rules may read, in order. */
export function readablePhases({ evaluation }: Facts): readonly ReadablePhase[] {
  return evaluation.phases.filter(
    (phase): phase is ReadablePhase => phase.shown && phase.balance !== null && numberOf(phase.phase) <= evaluation.k,
  )
}

/** One of them; undefined when it is not shown or not in scope. */
export function readablePhase(facts: Facts, phase: Phase | null): ReadablePhase | undefined {
  return readablePhases(facts).find((candidate) => candidate.phase === phase)
}

function isRead(round: Round, evaluation: Evaluation, question: QuestionId): boolean {
  const item = itemById(question)
  if (item !== undefined) return evaluation.asked.includes(question) && numberOf(item.phase) <= evaluation.k
  const module = MODULE_ITEMS.find(({ id }) => id === question)?.module
  return module !== undefined && askedModules(round.context).includes(module)
}
