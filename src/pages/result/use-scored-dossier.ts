import { useMemo } from 'react'
import type { Dossier } from '@/domain/answers/dossier'
import { newRound } from '@/domain/answers/new-dossier'

const NONE = newRound('', new Date(0))

/**
 * The dossier with only its last round, and of that only what scores and advice read: the words of the decision and the
 * actions are left out. Another object only when one of these changes, so that typing draws no picture again.
 */
export function useScoredDossier({ id, title, organisation, partners, rounds }: Dossier): Dossier {
  const { id: roundId, startedAt, instrument, scan, context, answers, decision } = rounds.at(-1) ?? NONE
  const verdict = decision?.verdict
  return useMemo(() => {
    const round = { id: roundId, startedAt, instrument, scan, context, answers }
    const decided = verdict === undefined ? round : { ...round, decision: { verdict } }
    return { id, title, organisation, partners, rounds: [decided] }
  }, [id, title, organisation, partners, roundId, startedAt, instrument, scan, context, answers, verdict])
}
