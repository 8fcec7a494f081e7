import type { Dossier } from '@/domain/answers/dossier'

/** The dossier as it was when a round was the last; as it is when there is no such round. */
export function upToRound(dossier: Dossier, roundId: string | undefined): Dossier {
  const place = dossier.rounds.findIndex(({ id }) => id === roundId)
  return place === -1 ? dossier : { ...dossier, rounds: dossier.rounds.slice(0, place + 1) }
}
