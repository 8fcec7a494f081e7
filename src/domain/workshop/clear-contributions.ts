import type { Dossier } from '../answers/dossier'
import { inWorkshop } from './change-workshop'

/** The workshop without anything that a participant handed in or that the room was shown; what was said and decided stays. */
export function clearContributions(dossier: Dossier): Dossier {
  return inWorkshop(dossier, (workshop) => ({ ...workshop, contributions: [], shown: null }))
}
