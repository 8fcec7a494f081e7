import type { Edition } from '../instrument/edition'
import type { Context } from '../instrument/context-question'
import type { Answers } from './answer'
import type { Action, Decision } from './decision'
import type { Look } from './look'
import type { Scan } from './scan'
import type { TakingPart, Workshop } from './workshop'

/** One dated filling-in (Dutch: meting). Objects may carry members of a later program; they are kept as they came. */
export interface Round {
  readonly id: string
  /** ISO 8601 with time */
  readonly startedAt: string
  readonly instrument: Edition
  readonly scan: Scan
  readonly context: Context
  readonly answers: Answers
  readonly decision?: Decision
  readonly actions?: readonly Action[]
  /** It began with the choices of a room: one answer a question, which says less than the room did. */
  readonly fromWorkshop?: boolean
}

/** Everything about one partnership. The file of file-format version 1 holds exactly this, with its format and version. */
export interface Dossier {
  readonly id: string
  readonly title: string
  readonly organisation: string
  readonly partners: readonly string[]
  readonly rounds: readonly Round[]
  readonly look?: Look
  /** There when a room fills it in, and not one person. */
  readonly workshop?: Workshop
  /** There when it holds what one participant of a workshop answers. */
  readonly takingPart?: TakingPart
}
