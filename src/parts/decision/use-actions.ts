import { useStore } from 'zustand'
import type { Action } from '@/domain/answers/decision'
import { useServices } from '@/services'

const NONE: readonly Action[] = []

/** The actions of the round; something else that changes draws nothing here. */
export function useActions(): readonly Action[] {
  return useStore(useServices().dossiers, ({ dossier }) => dossier?.rounds.at(-1)?.actions) ?? NONE
}
