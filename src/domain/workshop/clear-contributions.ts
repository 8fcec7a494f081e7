import type { Dossier } from '../answers/dossier'
import type { ShownRoom } from '../answers/workshop'
import { inWorkshop } from './change-workshop'

/** Who looked once could lay that picture beside the next one, of which nothing is known here any more. */
const SHOWN_BEFORE: ShownRoom = { ids: [], former: [], elsewhere: true }

/**
 * The workshop without anything that a participant handed in or that the room was shown; what was said and decided stays.
 * That the room was shown something stays as well: who comes in after that waits until the person who guides lets them in.
 */
export function clearContributions(dossier: Dossier): Dossier {
  return inWorkshop(dossier, (workshop) => {
    const shown = workshop.shown === null ? null : SHOWN_BEFORE
    return { ...workshop, contributions: [], shown }
  })
}
