import { useCallback } from 'react'
import { useStore } from 'zustand'
import { decide } from '@/domain/answers/change-decision'
import type { Decision } from '@/domain/answers/decision'
import { useChange, useServices } from '@/services'

/** One part of the person's decision and the way to change it, null to take it back. Another part that changes draws nothing here. */
export function useDecision<Part extends keyof Decision>(part: Part) {
  const { dossiers } = useServices()
  const value = useStore(dossiers, ({ dossier }) => dossier?.rounds.at(-1)?.decision?.[part])
  const change = useChange()
  const set = useCallback(
    (next: Decision[Part] | null) => change((dossier) => decide(dossier, { [part]: next })),
    [change, part],
  )
  return [value, set] as const
}
