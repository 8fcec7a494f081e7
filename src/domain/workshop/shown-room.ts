import type { Dossier } from '../answers/dossier'
import type { Contribution, Workshop } from '../answers/workshop'
import { inWorkshop } from './change-workshop'
import { sayTheSame, withContributions } from './merge-contributions'
import { isOpenRoom } from './open-room'

/** One participant who came (nothing before), went (nothing after) or says something else. */
export interface RoomChange {
  readonly before: Contribution | null
  readonly after: Contribution | null
}

/** Whose answers the room sees: what it was last shown, until that is renewed; all of them while nobody looked. */
export function shownContributions({ shown, contributions }: Workshop): readonly Contribution[] {
  if (shown === null) return contributions
  const there = new Map([...contributions, ...shown.former].map((one) => [one.id, one]))
  return shown.ids.flatMap((id) => there.get(id) ?? [])
}

/** Who came, went or says something else since the room was last shown. */
export function changesSince({ shown, contributions }: Workshop): readonly RoomChange[] {
  if (shown === null) return []
  const seen = new Set(shown.ids)
  const now = new Map(contributions.map((contribution) => [contribution.id, contribution]))
  const came = contributions.filter(({ id }) => !seen.has(id)).map((after) => ({ before: null, after }))
  const went = shown.former.map((before) => ({ before, after: now.get(before.id) ?? null }))
  return [...came, ...went.filter(({ before, after }) => !sayTheSame(before, after ?? undefined))]
}

/** How many participants came, went or say something else since the room was last shown. */
export function changesSinceShown(workshop: Workshop): number {
  return changesSince(workshop).length
}

/** Whether everyone whom the room was last shown is still in and counts as they did, so that people only came. */
export function hasOnlyGrown(workshop: Workshop): boolean {
  return changesSince(workshop).every(({ before, after }) => before === null || countTheSame(before, after))
}

/** From now on all that is in is what the room was shown, also what waited. */
export function renewRoom(dossier: Dossier): Dossier {
  return inWorkshop(dossier, renewed)
}

/**
 * An earlier state of the same workshop, which does not know less of what the room was shown: that cannot be undone. So
 * an organisation of which someone was shown stays invited.
 */
export function withWhatWasShown(earlier: Dossier, { workshop: now }: Dossier): Dossier {
  if (now === undefined || now.shown === null) return earlier
  // Of what was shown before the answers were deleted, the earlier state may know more, and may not know all.
  if (now.shown.ids.length === 0 && earlier.workshop?.shown) return withMoreShown(earlier)
  const seen = new Set(shownContributions(now).map(({ organisation }) => organisation))
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

/**
 * A workshop out of a file that takes the place of what is here, and does not know less of what rooms were shown. Where
 * another picture was shown there than here, nobody can say which was last. What was shown here stays, as there is room for
 * one; and whatever changes waits then, as it was never laid beside the other.
 */
export function withBothShown(file: Dossier, here: Dossier): Dossier {
  const sure = file.workshop === undefined || here.workshop === undefined || isSamePicture(file.workshop, here.workshop)
  const kept = withWhatWasShown(file, here)
  return sure ? kept : withMoreShown(kept)
}

/**
 * A workshop that is put beside another state of itself, as a copy: each is shown what it holds, and the one could be laid
 * beside the other. So the next change waits, and the first picture as well where nobody looked yet.
 */
export function besideItself(copy: Dossier): Dossier {
  return inWorkshop(copy, (workshop) => {
    const { contributions, shown } = workshop
    if ((shown === null && contributions.length === 0) || isOpenRoom(workshop, contributions)) return workshop
    return { ...workshop, shown: { ...(shown ?? { ids: [], former: [] }), elsewhere: true } }
  })
}

/** The same room, which was shown another picture too: whatever changes next waits. */
function withMoreShown(dossier: Dossier): Dossier {
  return inWorkshop(dossier, (workshop) =>
    workshop.shown === null ? workshop : { ...workshop, shown: { ...workshop.shown, elsewhere: true } },
  )
}

/** Whether no two pictures were shown. */
function isSamePicture(one: Workshop, other: Workshop): boolean {
  if (one.shown === null || other.shown === null) return true
  if (one.shown.elsewhere === true || other.shown.elsewhere === true) return false
  const those = new Map(shownContributions(other).map((contribution) => [contribution.id, contribution]))
  const these = shownContributions(one)
  return (
    these.length === those.size && these.every((contribution) => sayTheSame(contribution, those.get(contribution.id)))
  )
}

/**
 * Where someone of the last picture is gone or counts otherwise, what comes next could be laid beside that picture too: then
 * it waits. A room that only grew was shown nothing that does not stand in what it sees now.
 */
function renewed(workshop: Workshop): Workshop {
  const shown = { ids: workshop.contributions.map(({ id }) => id), former: [] }
  const later = isOpenRoom(workshop, workshop.contributions) || hasOnlyGrown(workshop)
  return { ...workshop, shown: later ? shown : { ...shown, elsewhere: true } }
}

/** Whether two contributions are the same to whoever counts. */
function countTheSame(one: Contribution, other: Contribution | null): boolean {
  return (
    other !== null &&
    one.organisation === other.organisation &&
    one.group === other.group &&
    one.position === other.position &&
    one.choices === other.choices
  )
}
