import type { DocumentId } from '../instrument/document'
import type { ItemId } from '../instrument/item'
import type { AdviceGroup, Priority, RuleId } from './advice'
import type { Condition } from './condition'

/** One row: when an advice appears and how it is ordered. Its words are under its id in locales/. Source: instrument D.2. */
export interface Rule {
  readonly id: RuleId
  readonly group: AdviceGroup
  /** `by-answer`: 1 when one of the items it guards is at 25 or lower, 2 otherwise. */
  readonly priority: Priority | 'by-answer'
  readonly feeds: readonly DocumentId[] | 'all'
  readonly when: Condition
  /** Fires once for every phase in scope. */
  readonly perPhase?: true
  /** The answers that its place among the key questions depends on: the lowest goes first. */
  readonly guards?: readonly ItemId[]
  /** Guards a stop gate, and so goes before the other key questions. */
  readonly stop?: true
}
