import type { Movement, Phase, Theme } from '../instrument/axes'
import type { ContextKey } from '../instrument/context-question'
import type { Level } from '../instrument/scale'
import type { QuestionId } from '../answers/answer'

/**
 * The small vocabulary in which every rule is written. No rule calls code: what it cannot say with these words asks for
 * a new word here. Scores are 0 to 100 and only read where they are shown; phases only where they are in scope; an item
 * without a level makes no word true.
 */
export type Condition =
  | { readonly is: 'no-signal' }
  | { readonly is: 'dont-know-share'; readonly percent: number }
  | { readonly is: 'tilt'; readonly towards: Movement; readonly by: number; readonly level: number }
  | { readonly is: 'balanced'; readonly within: number; readonly level: number }
  | { readonly is: 'tilt-alert'; readonly phase: Phase | 'any'; readonly towards: Movement }
  | { readonly is: 'no-tilt-alert' }
  | { readonly is: 'hard-skip'; readonly from: Phase }
  | { readonly is: 'no-hard-skip'; readonly from: Phase | 'any' }
  | { readonly is: 'phase-below'; readonly phase: Phase; readonly score: number }
  | { readonly is: 'strong-phase'; readonly score: number; readonly within: number; readonly percent: number }
  | { readonly is: 'theme-below'; readonly theme: Theme; readonly score: number }
  | { readonly is: 'item-at-most'; readonly item: QuestionId; readonly level: Level }
  | { readonly is: 'item-exactly'; readonly item: QuestionId; readonly level: Level }
  | { readonly is: 'item-at-least'; readonly item: QuestionId; readonly level: Level }
  | { readonly is: 'one-item-at-most'; readonly items: readonly QuestionId[]; readonly level: Level }
  | { readonly is: 'context'; readonly question: ContextKey; readonly oneOf: readonly string[] }
  | { readonly is: 'context-not'; readonly question: ContextKey; readonly value: string }
  | { readonly is: 'decision-differs' }
  | { readonly is: 'divided-room'; readonly consensus: number }
  | { readonly is: 'all'; readonly of: readonly Condition[] }
  | { readonly is: 'any'; readonly of: readonly [Condition, Condition] }
  /** Not before a phase is in scope. */
  | { readonly is: 'from-phase'; readonly phase: Phase; readonly when: Condition }
  /** Asks for more once a phase is in scope, and for nothing before. */
  | { readonly is: 'also-from-phase'; readonly phase: Phase; readonly when: Condition }
