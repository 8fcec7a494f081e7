import type { Dossier } from '../answers/dossier'
import type { ShownRoom } from '../answers/workshop'
import { inWorkshop } from './change-workshop'
import { renewRoom } from './shown-room'

const NOBODY: ShownRoom = { ids: [], former: [] }

/** Whether someone is in and nobody has looked yet. */
export function isUnseen({ workshop }: Dossier): boolean {
  return workshop !== undefined && workshop.shown === null && workshop.contributions.length > 0
}

/** Whoever sees a number of the room has looked, wherever it stands: what nobody looked at yet stands from now on. */
export function lookFirst(dossier: Dossier): Dossier {
  return isUnseen(dossier) ? renewRoom(dossier) : dossier
}

/** The room before its first look, for a place that cannot note that someone looks: nobody is in it, and everyone waits. */
export function beforeFirstLook(dossier: Dossier): Dossier {
  return isUnseen(dossier) ? inWorkshop(dossier, (workshop) => ({ ...workshop, shown: NOBODY })) : dossier
}
