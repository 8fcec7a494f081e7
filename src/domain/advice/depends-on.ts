import type { QuestionId } from '../answers/answer'
import { numberOf, type Phase } from '../instrument/axes'
import { itemById } from '../instrument/lookup'
import type { Condition } from './condition'
import type { Facts } from './facts'

/**
 * Whether an answer to a question can change if a condition holds. While the phase is unknown every item can: it moves
 * the calculated position, and with it the scope.
 */
export function dependsOn(condition: Condition, question: QuestionId, facts: Facts): boolean {
  const item = itemById(question)
  const movesScope = item !== undefined && facts.evaluation.declared === null
  const isIn = (holds: (phase: Phase) => boolean) => movesScope || (item !== undefined && holds(item.phase))
  switch (condition.is) {
    case 'all':
    case 'any':
      return condition.of.some((part) => dependsOn(part, question, facts))
    case 'from-phase':
    case 'also-from-phase':
      return movesScope || dependsOn(condition.when, question, facts)
    case 'no-signal':
    case 'tilt':
    case 'balanced':
    case 'no-tilt-alert':
    case 'no-hard-skip':
      return item !== undefined
    case 'tilt-alert':
      return isIn((phase) => condition.phase === 'any' || phase === condition.phase)
    case 'phase-below':
      return isIn((phase) => phase === condition.phase)
    case 'dont-know-share':
    case 'strong-phase':
      return isIn((phase) => phase === facts.phase)
    case 'hard-skip':
      return isIn((phase) => numberOf(phase) >= numberOf(condition.from))
    case 'theme-below':
      return movesScope || item?.theme === condition.theme
    case 'item-at-most':
    case 'item-exactly':
    case 'item-at-least':
      return movesScope || question === condition.item
    case 'one-item-at-most':
      return movesScope || condition.items.includes(question)
    case 'context':
    case 'context-not':
    case 'decision-differs':
    case 'divided-room':
      return false
  }
}
