import type { QuestionId } from '../answers/answer'
import type { Scan } from '../answers/scan'
import type { InvitedOrganisation, PartnerDecision, RoleGroup, TalkedAbout, WorkshopMode } from '../answers/workshop'
import type { Phase } from '../instrument/axes'
import type { GateId, ItemId } from '../instrument/item'
import type { Report } from '../report/report'
import type { Coverage, Evaluation } from '../scoring/evaluation'

/** How close a group is at one question, from its Cns. Source: instrument 4.6. */
export const CONSENSUS = ['like-minded', 'slight', 'clear', 'divided'] as const
export type Consensus = (typeof CONSENSUS)[number]

/** How many chose each of the five levels, from 0 to 100. */
export type LevelCounts = readonly [number, number, number, number, number]

/** What may be known of the answers of a group at one question. Whatever may not is null. Source: instrument E.1, E.3. */
export interface Spread {
  /** How many chose a level. */
  readonly n: number
  /** How many were asked. */
  readonly asked: number
  /** 0 to 100, in steps of 12.5. */
  readonly median: number | null
  readonly consensus: Consensus | null
  /** Cns, 0 (half at each end) to 1 (all at one level). */
  readonly cns: number | null
  /** A, -1 to 1. */
  readonly agreement: number | null
  /** r_wg, at most 1; for experts, in the workbook only. */
  readonly rwg: number | null
  /** Whether the answers fall in two camps: A below 0. null when unknown. */
  readonly camps: boolean | null
  readonly counts: LevelCounts | null
  readonly dontKnow: number | null
  readonly notApplicable: number | null
  readonly open: number | null
}

/** One group in a room at one question. */
export interface GroupSpread<Name> {
  readonly group: Name
  /** null when its answers may not be shown apart. */
  readonly spread: Spread | null
}

/** One question as the room answered it. */
export interface RoomPoint {
  readonly question: QuestionId
  readonly gate: GateId | null
  readonly spread: Spread
  /** In the order of the invitation; null when no organisation may be shown apart. */
  readonly organisations: readonly GroupSpread<InvitedOrganisation>[] | null
  /** null when no group may be shown apart. */
  readonly groups: readonly GroupSpread<RoleGroup>[] | null
  /** Largest difference between medians of organisations, 0 to 100; null when it may not be known. */
  readonly gap: number | null
  /** Shared notes, in the order of their letters, so that nothing tells which belong together. The organisation in the open mode only. */
  readonly notes: readonly { readonly text: string; readonly organisation: InvitedOrganisation | null }[]
}

/** A point of the agenda. Source: instrument E.2. */
export interface AgendaPoint {
  readonly point: RoomPoint
  /** (1 - Cns) x weight. null at a silent point. */
  readonly priority: number | null
  /** Share of "I don't know" among those asked, 0 to 100; null where counts may not be known, also at a silent point. */
  readonly dontKnowShare: number | null
  readonly talk: TalkedAbout
}

/** What a room talks about, in this order. Source: instrument E.2. */
export interface Agenda {
  readonly differences: readonly AgendaPoint[]
  readonly silent: readonly AgendaPoint[]
  readonly concerns: readonly AgendaPoint[]
  readonly strengths: readonly AgendaPoint[]
}

/** A key question in a room; `hidden` when too few answered to say. `open` when enough took part and nobody chose a level. */
export interface RoomGate {
  readonly gate: GateId
  readonly question: ItemId
  readonly state: 'pass' | 'mixed' | 'fail' | 'open' | 'hidden'
}

/** The scores of one organisation, where they may be shown apart. */
export interface OrganisationScores {
  readonly organisation: InvitedOrganisation
  readonly participants: number
  /** Score per phase, 0 to 100. null when the organisation may not be shown apart. */
  readonly phases: { readonly [P in Phase]?: number | null } | null
  readonly overall: number | null
}

/** Scores when each person counts once, next to those in which each organisation counts once. Source: instrument E.1. */
export interface PerPerson {
  readonly overall: number | null
  readonly phases: { readonly [P in Phase]?: number | null }
}

/** What a room sees: a value, not yet in any language, in which nothing is left that may not be shown. */
export interface RoomReport {
  readonly title: string
  readonly mode: WorkshopMode
  readonly scan: Scan
  /** ISO 8601: when the workshop was made. */
  readonly startedAt: string
  /** How many answers are in the picture. */
  readonly participants: number
  /** Who is in, in the order of the invitation: organisation and count. */
  readonly organisations: readonly { readonly organisation: InvitedOrganisation; readonly participants: number }[]
  /** How many came, went or changed since, and wait until they may be seen. */
  readonly waiting: number
  readonly coverage: Coverage
  /** How many placed the partnership in each phase, and how many were not sure; null when counts may not be shown, or nobody said. */
  readonly positions: { readonly phases: Readonly<Record<Phase, number>>; readonly unsure: number } | null
  /**
   * Every number of the room; null when too few took part to combine anything. Each organisation counts once; in a
   * confidential room only where every organisation is shown apart at every question, and otherwise each person does.
   */
  readonly evaluation: Evaluation | null
  /** Whether each organisation counts once in it, or each person: the first would tell too much where an organisation is not shown apart. */
  readonly weighing: 'organisation' | 'person'
  /** The other way to count; null unless it differs by 10 or more and may be shown. */
  readonly perPerson: PerPerson | null
  readonly byOrganisation: readonly OrganisationScores[]
  /** Every question that was asked, in the order of the journey, modules last. */
  readonly points: readonly RoomPoint[]
  readonly agenda: Agenda
  /** Points that stand on no list and were talked about all the same, in the order of the journey. */
  readonly elsewhere: readonly { readonly point: RoomPoint; readonly talk: TalkedAbout }[]
  readonly gates: readonly RoomGate[]
  /** The report of the room's round: advice, signal, reasons and conditions, decision, actions, look. Its numbers are those of `evaluation`. */
  readonly report: Report
  /** What each partner decides, in the order of the invitation. */
  readonly decisions: readonly { readonly organisation: InvitedOrganisation; readonly decision: PartnerDecision }[]
}
