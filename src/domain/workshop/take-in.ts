import type { Contribution, Workshop } from '../answers/workshop'
import { mergeContributions, withContributions, type Merged } from './merge-contributions'
import { hasNotesOf, shortenNotes } from './note-room'

/** The most participants that one workshop holds: with all that goes with them its file stays under the limit of what is read. */
export const MOST_CONTRIBUTIONS = 10_000

/** What came of one contribution, and what may still be chosen in place of what counts now; null when there is nothing to choose. */
export interface TakenIn {
  readonly outcome:
    | Merged
    /** The same answers were in already, from a code or a form that tells less. */
    | 'completes'
    /** There is no room for more participants. */
    | 'full'
  readonly instead: Contribution | null
  /** How many of its notes had no room; the answers count all the same. */
  readonly notesLeftOut: number
}

/** A workshop with what came in. */
export interface Intake {
  /** The very same when nothing in it changed. */
  readonly workshop: Workshop
  /** In the order given. */
  readonly taken: readonly TakenIn[]
}

/**
 * Puts contributions into a workshop, as `mergeContributions` does, within what a file can hold. Notes that are in stay in.
 * Of those that come in at once the shortest go in first, whatever the order of the files: a very long one takes the place
 * of no other.
 */
export function takeIn(workshop: Workshop, incoming: readonly Contribution[]): Intake {
  const now = new Map(workshop.contributions.map((contribution) => [contribution.id, contribution]))
  let room = MOST_CONTRIBUTIONS - now.size
  const seen = new Set(now.keys())
  const invited = new Set(workshop.organisations.map(({ id }) => id))
  const fitting = incoming.map((contribution) => {
    // Of one who is not invited nothing goes in, so that no place is taken either.
    if (seen.has(contribution.id) || !invited.has(contribution.organisation)) return true
    room -= 1
    if (room >= 0) seen.add(contribution.id)
    return room >= 0
  })
  const known = incoming.map((contribution) => asKnown(contribution, now.get(contribution.id)))
  const merge = mergeContributions(
    workshop,
    known.filter((_, place) => fitting[place]),
  )
  const shortened = shortenNotes(workshop, merge.workshop)
  const outcomes = merge.outcomes.values()
  const taken = known.map((contribution, place): TakenIn => {
    if (fitting[place] !== true) return { outcome: 'full', instead: null, notesLeftOut: 0 }
    const outcome = outcomes.next().value ?? 'duplicate'
    const before = now.get(contribution.id) ?? null
    if (outcome === 'new' || outcome === 'replaces') now.set(contribution.id, contribution)
    return { ...told(outcome, contribution, before), notesLeftOut: shortened.get(contribution)?.notesLeftOut ?? 0 }
  })
  if (!merge.outcomes.some((outcome) => outcome === 'new' || outcome === 'replaces')) return { workshop, taken }
  if (shortened.size === 0) return { workshop: merge.workshop, taken }
  const contributions = merge.workshop.contributions.map((one) => shortened.get(one)?.contribution ?? one)
  return { workshop: withContributions(workshop, contributions), taken }
}

function told(outcome: Merged, contribution: Contribution, before: Contribution | null): Omit<TakenIn, 'notesLeftOut'> {
  switch (outcome) {
    case 'replaces':
      if (before?.handedIn === 0 && hasSameChoices(before, contribution)) return { outcome: 'completes', instead: null }
      return { outcome, instead: before }
    case 'outdated':
      if (contribution.handedIn === 0 && before !== null && hasSameChoices(before, contribution))
        return { outcome: 'duplicate', instead: null }
      return { outcome, instead: contribution }
    case 'new':
    case 'duplicate':
    case 'not-invited':
      return { outcome, instead: null }
  }
}

/** One of whose notes some found no room before is what is in, when it comes by again. */
function asKnown(contribution: Contribution, there: Contribution | undefined): Contribution {
  const same = there?.handedIn === contribution.handedIn && hasSameChoices(there, contribution)
  return there !== undefined && same && hasNotesOf(contribution, there) ? there : contribution
}

/** Whether the choices and who made them are the same, whatever the notes are. */
function hasSameChoices(one: Contribution, other: Contribution): boolean {
  return (
    one.choices === other.choices &&
    one.organisation === other.organisation &&
    one.group === other.group &&
    one.position === other.position &&
    one.consent === other.consent
  )
}
