import { useStore } from 'zustand'
import { useDossier, useServices } from '@/services'
import { isSealed } from '@/store/seals'

/** Whether the dossier has a passphrase, which what is taken out of it has not. */
export function useIsProtected(): boolean {
  const { id } = useDossier()
  return useStore(useServices().seals.held, (held) => isSealed(held.get(id)))
}
