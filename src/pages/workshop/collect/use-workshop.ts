import type { Workshop } from '@/domain/answers/workshop'
import { useDossier } from '@/services'

/** The workshop that is open; its pages are only drawn for one. */
export function useWorkshop(): Workshop {
  const { workshop } = useDossier()
  if (workshop === undefined) throw new Error('The open dossier is no workshop.')
  return workshop
}
