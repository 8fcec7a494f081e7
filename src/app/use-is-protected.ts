import { useStore } from 'zustand'
import { useServices } from '@/services'
import { isSealed } from '@/store/seals'

/** Whether the open dossier has a passphrase. */
export function useIsProtected(): boolean {
  const { dossiers, seals } = useServices()
  const id = useStore(dossiers, ({ dossier }) => dossier?.id ?? '')
  return useStore(seals.held, (held) => isSealed(held.get(id)))
}
