import type { Context } from '../instrument/context-question'
import type { Edition } from '../instrument/edition'
import type { PhaseNumber } from '../instrument/axes'
import type { QuestionId } from './answer'
import type { Verdict } from './decision'
import type { Scan } from './scan'

/** Confidential: the rules of anonymity hold everywhere. Open: everyone agreed that nothing is hidden. Source: instrument E.3. */
export const WORKSHOP_MODES = ['confidential', 'open'] as const
export type WorkshopMode = (typeof WORKSHOP_MODES)[number]

/** From which place in an organisation someone answers; saying so is free. */
export const ROLE_GROUPS = ['board', 'management', 'coordination', 'staff', 'volunteers', 'users', 'other'] as const
export type RoleGroup = (typeof ROLE_GROUPS)[number]

/** The most organisations that can be invited: the place of one in the list must fit in a code. */
export const MOST_ORGANISATIONS = 250

/** An organisation at the table. Its id is made once and stays when its name changes. */
export interface InvitedOrganisation {
  readonly id: string
  readonly name: string
}

/** What everyone who takes part is asked, set once by who guides. It never holds an answer. */
export interface Invitation {
  /** The id of the workshop. */
  readonly workshop: string
  readonly title: string
  readonly organisations: readonly InvitedOrganisation[]
  readonly mode: WorkshopMode
  readonly scan: Scan
  readonly context: Context
  readonly instrument: Edition
}

/** What one participant handed in. No name, no moment, nothing of a device. */
export interface Contribution {
  /** Nine hexadecimal digits of chance, made where it was filled in; the same in the file and in the code. */
  readonly id: string
  /** The id of an invited organisation. */
  readonly organisation: string
  readonly group: RoleGroup | null
  /** Where this person thinks that the partnership stands; null when not said. */
  readonly position: PhaseNumber | 'unknown' | null
  /** One sign a question, in the order of `QUESTION_ORDER`; see choice-row.ts. */
  readonly choices: string
  /** Only those that were ticked to be shared. */
  readonly notes: { readonly [Id in QuestionId]?: string }
  /** Whether this person agreed to the open mode. */
  readonly consent: boolean
  /** How often it was handed in before, and once more: the highest counts. 0 for a code and for a paper form, which do not tell. */
  readonly handedIn: number
}

/** What was said at one point of the agenda, and what was agreed. */
export interface TalkedAbout {
  readonly said: string
  readonly agreed: string
}

/** What one partner decides for itself at the end. */
export interface PartnerDecision {
  readonly verdict?: Verdict
  readonly words?: string
}

/** Which script stands beside the room, in minutes. Source: instrument E.5. */
export const SCRIPT_LENGTHS = [45, 90, 150] as const
export type ScriptLength = (typeof SCRIPT_LENGTHS)[number]

/** What the room was last shown: whose answers, also of those that have gone or changed since. Source: instrument E.3. */
export interface ShownRoom {
  /** Ids of contributions, sorted. */
  readonly ids: readonly string[]
  /** Those as they were shown that are no longer so among the contributions. */
  readonly former: readonly Contribution[]
  /** Another picture was shown as well, beside which the next could be laid: whatever changes waits, once. */
  readonly elsewhere?: true
}

/**
 * Many people around one partnership. It is a member of a dossier: title, scan, context, decision, actions and look stand
 * there, and its round holds no answers of its own.
 */
export interface Workshop {
  readonly mode: WorkshopMode
  readonly organisations: readonly InvitedOrganisation[]
  /** Sorted by id, so that nothing tells in which order they came; one an id. */
  readonly contributions: readonly Contribution[]
  /** null as long as nobody looked. */
  readonly shown: ShownRoom | null
  readonly points: { readonly [Id in QuestionId]?: TalkedAbout }
  /** By id of an organisation. */
  readonly decisions: { readonly [organisation: string]: PartnerDecision }
  readonly script: ScriptLength
}

/** What makes a dossier the answers of one participant of a workshop. */
export interface TakingPart {
  readonly invitation: Invitation
  /** The id of the contribution. */
  readonly contribution: string
  readonly organisation: string | null
  readonly group: RoleGroup | null
  readonly position: PhaseNumber | 'unknown' | null
  /** The questions whose note goes along. */
  readonly shared: readonly QuestionId[]
  readonly consent: boolean
  /** How often it was handed in as a file. */
  readonly handedIn: number
}
