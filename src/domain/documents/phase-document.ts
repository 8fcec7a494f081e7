import type { Message } from '../message'
import type { QuestionId } from '../answers/answer'
import type { Action, AgreedCondition, Decision } from '../answers/decision'
import type { Phase } from '../instrument/axes'
import type { ContextKey } from '../instrument/context-question'
import type { DocumentId } from '../instrument/document'
import type { Choice } from '../instrument/scale'

/** What a round already holds for a section. Only what was asked and filled in is here. */
export type Filled =
  /** The note is the person's own: empty when there is none. The choice is null when only a note stands there. */
  | { readonly kind: 'answer'; readonly question: QuestionId; readonly choice: Choice | null; readonly note: string }
  | { readonly kind: 'context'; readonly question: ContextKey; readonly value: string }
  /** Questions that were answered "I don't know". */
  | { readonly kind: 'blind-spots'; readonly questions: readonly QuestionId[] }
  /** The scores of the phases, their balance and the skipped steps, as the report has them. */
  | { readonly kind: 'scores' }
  | { readonly kind: 'decision'; readonly decision: Decision }
  | { readonly kind: 'conditions'; readonly conditions: readonly AgreedCondition[] }
  /** `yyyy-mm-dd` */
  | { readonly kind: 'review'; readonly on: string }
  | { readonly kind: 'actions'; readonly actions: readonly Action[] }
  /** A part of the action that a sheet is about. */
  | { readonly kind: 'action'; readonly part: 'text' | 'owner' | 'due'; readonly value: string }

/** A section of a document: what it is about, what belongs there, and what is there already. */
export interface DocumentSection {
  /** Unique in its document. */
  readonly id: string
  readonly heading: Message
  /** For who writes the document: to be replaced by words of their own. */
  readonly guidance: Message
  /** Heads of the columns in which every party fills in a row; empty when the section has no such table. */
  readonly columns: readonly Message[]
  readonly filled: readonly Filled[]
  /** Whether the parties sign here. */
  readonly signed: boolean
}

/** The sections about one action, or of the whole document. */
export interface Sheet {
  /** null when the document is not about one action, or when nobody noted one yet. */
  readonly action: Action | null
  readonly sections: readonly DocumentSection[]
}

/** A draft of the document in which a phase ends: its sections in order, filled with what the round already holds. */
export interface PhaseDocument {
  readonly id: DocumentId
  readonly phase: Phase
  readonly title: Message
  readonly purpose: Message
  /** Own organisation first; only names that were filled in. A facilitator is no party. */
  readonly parties: readonly string[]
  /** One page for each action, instead of one sheet. */
  readonly perAction: boolean
  /** At least one. */
  readonly sheets: readonly Sheet[]
}
