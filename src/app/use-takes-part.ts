import { useStore } from 'zustand'
import { useServices } from '@/services'

/** Whether what is open holds the answers of someone who takes part in a workshop: handed in, and not saved as a dossier. */
export function useTakesPart(): boolean {
  const { dossiers } = useServices()
  return useStore(dossiers, ({ dossier }) => dossier?.takingPart !== undefined)
}
