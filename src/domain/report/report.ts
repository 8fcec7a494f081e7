import type { Message } from '../message'
import type { Phase } from '../instrument/axes'
import type { ContextKey } from '../instrument/context-question'
import type { GateId, ItemId } from '../instrument/item'
import type { Choice } from '../instrument/scale'
import type { QuestionId } from '../answers/answer'
import type { Action, Decision } from '../answers/decision'
import type { Scan } from '../answers/scan'
import type { Look } from '../answers/look'
import type { AdviceList } from '../advice/advice'
import type { Evaluation, GateState, Signal } from '../scoring/evaluation'
import type { PartnerPart } from './partner-parts'

/** One question as it stands in a report. */
export interface ReportedAnswer {
  readonly question: QuestionId
  readonly gate: GateId | null
  /** null when it was left open. */
  readonly choice: Choice | null
  /** Empty when there is none. */
  readonly note: string
}

/** The answers of one phase, in the order of the journey. */
export interface ReportedPhase {
  readonly phase: Phase
  readonly preview: boolean
  readonly answers: readonly ReportedAnswer[]
}

export interface ReportedGate {
  readonly gate: GateId
  readonly question: ItemId
  readonly state: GateState
  readonly stop: boolean
  /** For a gate declared not applicable: the line that says why. */
  readonly note: string
}

/** Which words the signal takes: the decision at hand, or that the partnership is imposed. Source: instrument A.6. */
export type Situation = 'enter' | 'continue' | 'reshape' | 'stop' | 'imposed'

/** Whose signal the words are: that of the own organisation in its situation, or of all partners at one table. */
export type Wording = Situation | 'together'

/** The signal as a director repeats it. */
export interface SignalStatement {
  readonly signal: Signal
  readonly situation: Situation
  /** The label that fits the decision at hand and the way the partnership came about (instrument A.6). */
  readonly label: Message
  /** One sentence to read out to a board. */
  readonly sentence: Message
  /** What the list of conditions is called: conditions, what comes first, or what would have to be otherwise. */
  readonly conditionsTitle: Message
  /** Each something to do or to settle; empty when the signal is GO or NODATA. */
  readonly conditions: readonly Message[]
  /** The three strongest reasons behind it, strongest first; fewer when there are no more. */
  readonly reasons: readonly Message[]
  /** How sure: what the open answers could still make of it. */
  readonly certainty: Message
  /** Open questions that can still decide it, key questions first. */
  readonly decidedBy: readonly QuestionId[]
}

/**
 * What is handed back for one round: numbers, ids and messages that are not yet in any language.
 * Screens and exporters only read it; none of them computes a score or chooses a rule.
 */
export interface Report {
  readonly title: string
  readonly organisation: string
  readonly partners: readonly string[]
  /** ISO 8601 */
  readonly startedAt: string
  readonly scan: Scan
  readonly context: readonly { readonly question: ContextKey; readonly value: string | null }[]
  readonly evaluation: Evaluation
  readonly signal: SignalStatement
  /** Declared against calculated position; null when they agree, or when answers are missing to tell. */
  readonly position: Message | null
  /** The calculated position; null when it only says that answers are missing. */
  readonly calculated: Phase | null
  /** Why a theme counts more than once, one sentence a theme. */
  readonly weightReasons: readonly Message[]
  readonly gates: readonly ReportedGate[]
  readonly advice: AdviceList
  readonly phases: readonly ReportedPhase[]
  readonly modules: readonly ReportedAnswer[]
  /** Asked and answered "I don't know". */
  readonly blindSpots: readonly QuestionId[]
  /** Asked and still open. */
  readonly unanswered: readonly QuestionId[]
  readonly notApplicable: readonly QuestionId[]
  /** Things the reader must know: many "not applicable", an invited partner that joins late, ... */
  readonly notices: readonly Message[]
  readonly decision: Decision
  readonly actions: readonly Action[]
  /** What the organisation has of its own on paper; the colour is one that can be read there. Absent when there is nothing. */
  readonly look?: Look
  /** The parts that a version for the partner shares; null for a report that leaves nothing out. */
  readonly shared: readonly PartnerPart[] | null
}
