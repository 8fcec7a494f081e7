import type { GateId, CellId } from '../instrument/item'
import type { Movement, Phase, PhaseNumber, Theme } from '../instrument/axes'
import type { ModuleId } from '../instrument/module'
import type { QuestionId } from '../answers/answer'

/** What the answers say. The decision is the person's own. Source: instrument C.9. */
export const SIGNALS = ['GO', 'COND', 'NOTYET', 'NO', 'NODATA'] as const
export type Signal = (typeof SIGNALS)[number]

/** How well a score is supported: solid from 80 % coverage, provisional from 60 %, insufficient when it is not shown. Source: instrument C.5. */
export type Confidence = 'solid' | 'provisional' | 'insufficient'

/** The name of a score, in steps of 25. Source: instrument C.6. */
export type Band = 'start' | 'building' | 'underway' | 'solid'

export const BALANCES = [
  'too-early',
  'balanced',
  'progress-ahead',
  'depth-ahead',
  'progress-far-ahead',
  'depth-far-ahead',
  'steps-without-foundation',
  'foundation-without-steps',
] as const
export type BalanceId = (typeof BALANCES)[number]

/** Depth against progress; delta and level are rounded half up to one decimal, as the thresholds read them. */
export interface Balance {
  /** Progress minus depth, -100 to 100. */
  readonly delta: number
  /** Mean of both, 0 to 100. */
  readonly level: number
  readonly id: BalanceId
  readonly intensity: 0 | 1 | 2 | 3 | null
}

/** Answered questions with a level, out of those asked that apply. */
export interface Coverage {
  /** 0 to 100; null when nothing that applies was asked. */
  readonly pct: number | null
  readonly answered: number
  readonly of: number
  /** The asked questions answered "I don't know", left open, or declared not applicable; `of` leaves the last ones out. */
  readonly dontKnow: number
  readonly unanswered: number
  readonly notApplicable: number
}

/** A score 0 to 100 with what the open answers could still make of it. */
export interface Interval {
  /** null when there is nothing to count. */
  readonly score: number | null
  readonly lo: number | null
  readonly hi: number | null
}

/** One phase: its score S(p) with what it is made of and how far it can be trusted. */
export interface PhaseScore extends Interval {
  readonly phase: Phase
  /** A phase past the scope: serves skipped steps only. */
  readonly preview: boolean
  readonly depth: number | null
  readonly progress: number | null
  readonly depthInterval: Interval
  readonly progressInterval: Interval
  readonly coverage: Coverage
  /** Enough data to show a number; otherwise only the interval. */
  readonly shown: boolean
  readonly confidence: Confidence
  /** null when not shown. */
  readonly band: Band | null
  /** null when one of the movements is empty. Computed also when the phase is not shown. */
  readonly balance: Balance | null
}

/** A phase that lags behind a later one: a skipped step (hard) or a shaky one (soft). Source: instrument C.8. */
export interface Skip {
  readonly kind: 'hard' | 'soft'
  readonly from: Phase
  readonly to: Phase
  /** Score of `to` minus score of `from`. */
  readonly gap: number
  /** Whether no filling of the open answers undoes it. */
  readonly certain: boolean
}

/** What the answer at a key question means; `na` when it was declared not applicable. Source: instrument C.9. */
export type GateState = 'fail' | 'risk' | 'pass' | 'open' | 'na'

/** The signal with what the open answers could still make of it. Source: instrument C.9. */
export interface Robustness {
  readonly signal: Signal
  /** The signal with every open answer at 0, and at 100. */
  readonly lo: Signal
  readonly hi: Signal
}

/** The score of a context module, which enters no phase. Source: instrument B, rule 6. */
export interface ModuleScore {
  readonly module: ModuleId
  /** Mean of the answered levels, 0 to 100; null when none. */
  readonly score: number | null
  readonly coverage: Coverage
}

/** All numbers of one round. Nothing is rounded but the balance; nothing is in any language. */
export interface Evaluation {
  /** Number of phases in scope: the declared phase, or the calculated one when unknown. */
  readonly k: PhaseNumber
  /** null when the person is not sure. */
  readonly declared: Phase | null
  readonly calculated: Phase
  readonly weights: Readonly<Record<Theme, number>>
  /** Every asked question, in the order of the journey (modules not included). */
  readonly asked: readonly QuestionId[]
  /** Every asked cell; null where it has no level. */
  readonly cells: Readonly<Partial<Record<CellId, number | null>>>
  /** Every phase of which something was asked, previews included, in order. */
  readonly phases: readonly PhaseScore[]
  readonly themes: Readonly<Record<Theme, Interval>>
  /** Over the phases in scope, as `themes`. */
  readonly movements: Readonly<Record<Movement, Interval>>
  /** The mean of the phases in scope that have a score: no number to show as long as `overallShown` is false. */
  readonly overall: Interval
  /** All phases in scope are shown. */
  readonly overallShown: boolean
  readonly overallBand: Band | null
  readonly coverage: Coverage
  readonly confidence: Confidence
  /** null when one of the movements is empty. */
  readonly balance: Balance | null
  /** The strongest pair per phase that was skipped, in order. */
  readonly skips: readonly Skip[]
  /** Gates of the phases in scope. */
  readonly gates: Readonly<Partial<Record<GateId, GateState>>>
  readonly signal: Robustness
  readonly modules: readonly ModuleScore[]
}
