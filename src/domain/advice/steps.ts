import type { RuleId } from './advice'

/** Rules with two steps; all others have three. A content test holds this against the words. */
const TWO_STEPS: readonly RuleId[] = ['R02', 'R05', 'R44', 'R45', 'R46']

/** The places of a rule's steps in its words. */
export function stepsOf(rule: RuleId): readonly number[] {
  return TWO_STEPS.includes(rule) ? [0, 1] : [0, 1, 2]
}
