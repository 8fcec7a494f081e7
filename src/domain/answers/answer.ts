import type { ItemId } from '../instrument/item'
import type { ModuleItemId } from '../instrument/module'
import type { Choice } from '../instrument/scale'

/** Anything that can be answered on the scale. */
export type QuestionId = ItemId | ModuleItemId

/**
 * What someone said at a question. No level means not answered yet, which is not "I don't know":
 * a note can stand without an answer.
 */
export interface Answer {
  readonly level?: Choice
  /** What shows this; travels to the report, never changes a score. On a key question with "NA": why it does not apply. */
  readonly note?: string
}

/** Answers by question; a missing question is unanswered. */
export type Answers = { readonly [Id in QuestionId]?: Answer }
