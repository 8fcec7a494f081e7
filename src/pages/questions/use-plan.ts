import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Plan } from '@/domain/answers/asked'
import { useServices } from '@/services'

/** Which questions are asked, and in which dossier; draws again when that changes, not at every answer. */
export function usePlan(): Plan & { readonly dossierId: string } {
  const { dossiers } = useServices()
  return useStore(
    dossiers,
    useShallow(({ dossier }) => {
      const round = dossier?.rounds.at(-1)
      if (dossier === null || round === undefined) throw new Error('No dossier is open here.')
      return { dossierId: dossier.id, scan: round.scan, context: round.context }
    }),
  )
}
