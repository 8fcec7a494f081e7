import type { Dossier } from '../answers/dossier'
import type { Contribution, Workshop } from '../answers/workshop'
import { inWorkshop } from './change-workshop'
import { sayTheSame, withContributions } from './merge-contributions'
import { isOpenRoom } from './open-room'
import { changeInACrowd, FEWEST_CHANGES, type RoomChange } from './room-changes'

/** Whose answers the room sees: what it was last shown, until that is renewed; all of them while nobody looked. */
export function shownContributions({ shown, contributions }: Workshop): readonly Contribution[] {
  if (shown === null) return contributions
  const there = new Map([...contributions, ...shown.former].map((one) => [one.id, one]))
  return shown.ids.flatMap((id) => there.get(id) ?? [])
}

/** How many participants came, went or say something else since the room was last shown. */
export function changesSinceShown(workshop: Workshop): number {
  return changesIn(workshop).length
}

/**
 * Whether what changed must wait until the person who guides says that the room may see it: when it is so little that it
 * could be told apart. Also when the room hid something and no longer does, or hides again: the two pictures together
 * would tell more than either.
 */
export function mustWait(workshop: Workshop): boolean {
  const changes = changesIn(workshop)
  if (changes.length === 0) return false
  const shown = shownContributions(workshop)
  const open = isOpenRoom(workshop, workshop.contributions)
  if (shown.length > 0 && open !== isOpenRoom(workshop, shown)) return true
  return !open && (changes.length < FEWEST_CHANGES || !changeInACrowd(changes, shown, workshop.contributions))
}

/** The room looks: from now on this is what it was shown. What must wait goes on waiting. */
export function lookAtRoom(dossier: Dossier): Dossier {
  return inWorkshop(dossier, (workshop) => {
    const stays = workshop.shown !== null && (changesSinceShown(workshop) === 0 || mustWait(workshop))
    return stays ? workshop : renewed(workshop)
  })
}

/** The same, and what waits comes along: the person who guides has said so. */
export function renewRoom(dossier: Dossier): Dossier {
  return inWorkshop(dossier, renewed)
}

/**
 * An earlier state of the same workshop, which does not know less of what the room was shown: that cannot be undone. So
 * an organisation of which someone was shown stays invited.
 */
export function withWhatWasShown(earlier: Dossier, { workshop: now }: Dossier): Dossier {
  if (now === undefined) return earlier
  const seen = new Set(now.shown === null ? [] : shownContributions(now).map(({ organisation }) => organisation))
  return inWorkshop(earlier, (before) => {
    const there = new Set(before.organisations.map(({ id }) => id))
    const missing = now.organisations.filter(({ id }) => seen.has(id) && !there.has(id))
    return {
      ...before,
      organisations: missing.length === 0 ? before.organisations : [...before.organisations, ...missing],
      shown: withContributions(now, before.contributions).shown,
    }
  })
}

function changesIn({ shown, contributions }: Workshop): readonly RoomChange[] {
  if (shown === null) return []
  const seen = new Set(shown.ids)
  const now = new Map(contributions.map((contribution) => [contribution.id, contribution]))
  const came = contributions.filter(({ id }) => !seen.has(id)).map((after) => ({ before: null, after }))
  const went = shown.former.map((before) => ({ before, after: now.get(before.id) ?? null }))
  return [...came, ...went.filter(({ before, after }) => !sayTheSame(before, after ?? undefined))]
}

function renewed(workshop: Workshop): Workshop {
  return { ...workshop, shown: { ids: workshop.contributions.map(({ id }) => id), former: [] } }
}
