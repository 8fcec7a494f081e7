import type { Message } from '../message'
import type { Phase } from '../instrument/axes'
import type { ContextKey } from '../instrument/context-question'
import type { DocumentId } from '../instrument/document'
import type { GateId } from '../instrument/item'
import type { Choice, Level } from '../instrument/scale'
import type { QuestionId } from '../answers/answer'
import type { Skip } from '../scoring/evaluation'

export type RuleId = `R${number}`

/** A rule that fired; R02 and R45 fire once per phase, as `R45:P1`. */
export type AdviceId = RuleId | `${RuleId}:${Phase}`

/** 1 urgent, 2 important, 3 improve, 4 strength. */
export type Priority = 1 | 2 | 3 | 4

export type AdviceGroup =
  | 'data'
  | 'skip'
  | 'gate'
  | 'context'
  | 'balance'
  | 'phase'
  | 'theme'
  | 'group'
  | 'closing'
  | 'strength'

/** One fact that an advice rests on. */
export type Ground =
  | { readonly kind: 'answer'; readonly question: QuestionId; readonly choice: Choice | null }
  | { readonly kind: 'gate'; readonly gate: GateId }
  | { readonly kind: 'phase'; readonly phase: Phase; readonly score: number }
  | { readonly kind: 'theme'; readonly theme: 'M' | 'I' | 'R'; readonly score: number }
  | {
      readonly kind: 'balance'
      readonly phase: Phase | null
      readonly delta: number
      readonly depth: number
      readonly progress: number
    }
  | { readonly kind: 'skip'; readonly skip: Skip }
  | { readonly kind: 'coverage'; readonly phase: Phase | null; readonly pct: number }
  | { readonly kind: 'context'; readonly question: ContextKey; readonly value: string }
  | { readonly kind: 'decision' }

/**
 * The smallest single change of an answer that takes an advice away. From an open question (no answer, or "I don't
 * know") it means "answered with at least this": the lowest level then means that any answer does.
 */
export interface Change {
  readonly question: QuestionId
  readonly from: Choice | null
  readonly to: Level
}

/** An advice for one round, with what it rests on. Its title, reason and steps are under its rule id in locales/. */
export interface Advice {
  readonly id: AdviceId
  readonly rule: RuleId
  readonly group: AdviceGroup
  readonly priority: Priority
  /** The phase of a rule that fires per phase. */
  readonly phase: Phase | null
  readonly feeds: readonly DocumentId[] | 'all'
  readonly title: Message
  readonly why: Message
  readonly steps: readonly Message[]
  /** The facts that made the rule fire, in reading order. */
  readonly grounds: readonly Ground[]
  /** The rule in words; null where it would tell of answers that are not shared. */
  readonly ruleInWords: Message | null
}

/** What is said and in which order. */
export interface AdviceList {
  /** Every rule that fired, before suppression, sorted by id. */
  readonly fired: readonly AdviceId[]
  /** At most seven actions; the first three stand on page one. */
  readonly actions: readonly Advice[]
  /** At most three. */
  readonly strengths: readonly Advice[]
  /** "Also seen": titles only. */
  readonly rest: readonly Advice[]
}
