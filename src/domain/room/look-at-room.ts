import type { Dossier } from '../answers/dossier'
import { isOpenRoom } from '../workshop/open-room'
import { changesSince, hasOnlyGrown, renewRoom, shownContributions } from '../workshop/shown-room'
import { FEWEST_CHANGES } from './may-show'
import { roomOf } from './room'
import { comeAsACrowd } from './room-changes'

/**
 * Whether what changed since a room looked must wait until the person who guides says that the room may see it: when it is
 * so little that it could be told apart. Also when the room hid something and no longer does, or hides again: the two
 * pictures together would tell more than either. And when another picture was shown elsewhere, to lay beside the next.
 */
export function mustWait(dossier: Dossier): boolean {
  const { workshop } = dossier
  const changes = workshop === undefined ? [] : changesSince(workshop)
  if (workshop === undefined || changes.length === 0) return false
  if (workshop.shown?.elsewhere === true) return true
  const shown = shownContributions(workshop)
  const open = isOpenRoom(workshop, workshop.contributions)
  if (shown.length > 0 && open !== isOpenRoom(workshop, shown)) return true
  if (open) return false
  // Who goes, or says something else, brings the room back beside a picture from before the last one.
  if (!hasOnlyGrown(workshop)) return true
  if (changes.length < FEWEST_CHANGES) return true
  const then = roomOf(dossier, workshop)
  const renewed = renewRoom(dossier)
  const now = roomOf(renewed, renewed.workshop ?? workshop)
  const newcomers = changes.flatMap(({ before, after }) => (before === null && after !== null ? [after] : []))
  return !comeAsACrowd(newcomers, then, now)
}

/** The room looks: from now on this is what it was shown. What must wait goes on waiting. */
export function lookAtRoom(dossier: Dossier): Dossier {
  const { workshop } = dossier
  if (workshop === undefined || workshop.shown === null) return renewRoom(dossier)
  return changesSince(workshop).length === 0 || mustWait(dossier) ? dossier : renewRoom(dossier)
}
