import type { Dossier, Round } from './dossier'

/** Changes the round that is being filled in, the last one; a dossier without a round stays as it is. */
export function inRound(dossier: Dossier, change: (round: Round) => Round): Dossier {
  const last = dossier.rounds.at(-1)
  return last === undefined ? dossier : { ...dossier, rounds: [...dossier.rounds.slice(0, -1), change(last)] }
}
