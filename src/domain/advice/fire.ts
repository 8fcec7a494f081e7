import { PHASES, type Phase } from '../instrument/axes'
import type { AdviceId, Ground, Priority } from './advice'
import { levelAt, type Facts } from './facts'
import { judge } from './judge'
import type { Rule } from './rule'

/** A rule that is true for a round, with what makes it so. */
export interface Fired {
  readonly id: AdviceId
  readonly rule: Rule
  readonly phase: Phase | null
  readonly priority: Priority
  /** The lowest level among the answers it guards; above the scale when it guards none. */
  readonly lowest: number
  readonly grounds: readonly Ground[]
}

const ABOVE_THE_SCALE = 101

/** Every rule that is true, in the order of the rules; a rule per phase once for each phase in scope. */
export function fire(rules: readonly Rule[], facts: Omit<Facts, 'phase'>): readonly Fired[] {
  const scope = PHASES.slice(0, facts.evaluation.k)
  return rules.flatMap((rule) =>
    (rule.perPhase === true ? scope : [null]).flatMap((phase) => {
      const grounds = judge(rule.when, { ...facts, phase })
      return grounds === null ? [] : [fired(rule, phase, grounds, { ...facts, phase })]
    }),
  )
}

function fired(rule: Rule, phase: Phase | null, grounds: readonly Ground[], facts: Facts): Fired {
  const lowest = Math.min(
    ABOVE_THE_SCALE,
    ...(rule.guards ?? []).map((item) => levelAt(facts, item) ?? ABOVE_THE_SCALE),
  )
  const priority = rule.priority === 'by-answer' ? (lowest <= 25 ? 1 : 2) : rule.priority
  return { id: phase === null ? rule.id : `${rule.id}:${phase}`, rule, phase, priority, lowest, grounds }
}
