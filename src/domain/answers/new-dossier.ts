import { INSTRUMENT } from '../instrument/edition'
import type { Dossier, Round } from './dossier'

/** Ids and the moment come from outside: the domain has no clock and no chance. */
export interface Birth {
  readonly id: string
  readonly roundId: string
  readonly now: Date
}

/** An empty dossier with one empty round; the quick scan is chosen until the person chooses otherwise. */
export function newDossier({ id, roundId, now }: Birth): Dossier {
  return { id, title: '', organisation: '', partners: [], rounds: [newRound(roundId, now)] }
}

/** An empty round. */
export function newRound(id: string, now: Date): Round {
  return { id, startedAt: now.toISOString(), instrument: INSTRUMENT, scan: 'quick', context: {}, answers: {} }
}
