import type { Context } from '../instrument/context-question'
import type { Answers } from './answer'
import type { Action, Decision } from './decision'
import type { Look } from './look'

/** Quick: the core items. Full: every item. */
export type Scan = 'quick' | 'full'

/** One dated filling-in (Dutch: meting). Objects may carry members of a later program; they are kept as they came. */
export interface Round {
  readonly id: string
  /** ISO 8601 with time */
  readonly startedAt: string
  readonly instrument: { readonly id: string; readonly version: string }
  readonly scan: Scan
  readonly context: Context
  readonly answers: Answers
  readonly decision?: Decision
  readonly actions?: readonly Action[]
}

/** Everything about one partnership. The file of file-format version 1 holds exactly this, with its format and version. */
export interface Dossier {
  readonly id: string
  readonly title: string
  readonly organisation: string
  readonly partners: readonly string[]
  readonly rounds: readonly Round[]
  readonly look?: Look
}
