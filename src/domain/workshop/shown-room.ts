import type { Dossier } from '../answers/dossier'
import type { Contribution, Workshop } from '../answers/workshop'
import { inWorkshop } from './change-workshop'
import { withContributions } from './merge-contributions'

/** In a confidential room fewer changes than this could be told apart by laying two pictures beside each other. Source: instrument E.3. */
export const FEWEST_CHANGES = 3

/** Whose answers the room sees: what it was last shown, until that is renewed; all of them while nobody looked. */
export function shownContributions({ shown, contributions }: Workshop): readonly Contribution[] {
  if (shown === null) return contributions
  const there = new Map([...contributions, ...shown.former].map((one) => [one.id, one]))
  return shown.ids.flatMap((id) => there.get(id) ?? [])
}

/** How many participants came, went or changed since the room was last shown. */
export function changesSinceShown({ shown, contributions }: Workshop): number {
  if (shown === null) return 0
  const seen = new Set(shown.ids)
  const came = contributions.filter(({ id }) => !seen.has(id)).length
  return came + shown.former.length
}

/** Whether what changed must wait until the person who guides says that the room may see it. */
export function mustWait(workshop: Workshop): boolean {
  const changes = changesSinceShown(workshop)
  return workshop.mode === 'confidential' && changes > 0 && changes < FEWEST_CHANGES
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

/** An earlier state of the same workshop, which does not know less of what the room was shown: that cannot be undone. */
export function withWhatWasShown(earlier: Dossier, { workshop: now }: Dossier): Dossier {
  if (now === undefined) return earlier
  return inWorkshop(earlier, (before) => ({ ...before, shown: withContributions(now, before.contributions).shown }))
}

function renewed(workshop: Workshop): Workshop {
  return { ...workshop, shown: { ids: workshop.contributions.map(({ id }) => id), former: [] } }
}
