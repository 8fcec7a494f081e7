import { useMemo } from 'react'
import type { Dossier, Round } from '@/domain/answers/dossier'
import { newRound } from '@/domain/answers/new-dossier'

const NONE = newRound('', new Date(0))

/** The last round without decision and actions: another object only when something that is scored has changed. */
export function useScoredRound(dossier: Dossier): Round {
  const { id, startedAt, instrument, scan, context, answers } = dossier.rounds.at(-1) ?? NONE
  return useMemo(
    () => ({ id, startedAt, instrument, scan, context, answers }),
    [id, startedAt, instrument, scan, context, answers],
  )
}
