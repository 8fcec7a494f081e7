import type { Contribution, Workshop } from '../answers/workshop'
import { mergeContributions, withContributions, type Merged } from './merge-contributions'

/** The most participants that one workshop holds: with all that goes with them its file stays under the limit of what is read. */
export const MOST_CONTRIBUTIONS = 10_000

/** So much all notes together may take in a file, in bytes: some four million letters. */
export const MOST_NOTE_BYTES = 4_000_000

/** What came of one contribution, and what may still be chosen in place of what counts now; null when there is nothing to choose. */
export interface TakenIn {
  readonly outcome:
    | Merged
    /** The same answers were in already, from a code or a form that tells less. */
    | 'completes'
    /** There is no room for more participants. */
    | 'full'
  readonly instead: Contribution | null
}

/** A workshop with what came in. */
export interface Intake {
  /** The very same when nothing in it changed. */
  readonly workshop: Workshop
  /** In the order given. */
  readonly taken: readonly TakenIn[]
  /** How many notes had no room; their answers count all the same. */
  readonly notesLeftOut: number
}

/**
 * Puts contributions into a workshop, as `mergeContributions` does, within what a file can hold. Notes that are in stay in.
 * Of those that come in at once they go in by id until there is no more room, whatever the order of the files.
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
  const outcomes = merge.outcomes.values()
  const taken = known.map((contribution, place): TakenIn => {
    if (fitting[place] !== true) return { outcome: 'full', instead: null }
    const outcome = outcomes.next().value ?? 'duplicate'
    const before = now.get(contribution.id) ?? null
    if (outcome === 'new' || outcome === 'replaces') now.set(contribution.id, contribution)
    return told(outcome, contribution, before)
  })
  if (!merge.outcomes.some((outcome) => outcome === 'new' || outcome === 'replaces'))
    return { workshop, taken, notesLeftOut: 0 }
  return { ...withinRoom(workshop, merge.workshop), taken }
}

function told(outcome: Merged, contribution: Contribution, before: Contribution | null): TakenIn {
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

/** One whose notes found no room before is what is in, when it comes by again. */
function asKnown(contribution: Contribution, there: Contribution | undefined): Contribution {
  const same = there?.handedIn === contribution.handedIn && hasSameChoices(there, contribution)
  return there !== undefined && same && Object.keys(there.notes).length === 0 ? there : contribution
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

function withinRoom(before: Workshop, after: Workshop): Omit<Intake, 'taken'> {
  const there = new Set(before.contributions)
  const former = after.shown?.former ?? []
  const stays = [...former, ...after.contributions.filter((one) => there.has(one))]
  let left = stays.reduce((room, { notes }) => room - lengthOf(notes), MOST_NOTE_BYTES)
  let notesLeftOut = 0
  const contributions = after.contributions.map((contribution) => {
    const count = Object.keys(contribution.notes).length
    if (count === 0 || there.has(contribution)) return contribution
    // After the first for which there is no room there is none, so that a longer one earlier makes no gap for a shorter one.
    if (left >= 0) left -= lengthOf(contribution.notes)
    if (left >= 0) return contribution
    notesLeftOut += count
    return { ...contribution, notes: {} }
  })
  return { workshop: notesLeftOut === 0 ? after : withContributions(before, contributions), notesLeftOut }
}

/** In bytes, as a file holds them. */
function lengthOf(notes: Contribution['notes']): number {
  return Object.values(notes).reduce((sum, note) => sum + bytesOf(JSON.stringify(note)), 0)
}

/** What a text takes in UTF-8. */
function bytesOf(text: string): number {
  let bytes = text.length
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place)
    if (unit >= 0x80) bytes += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2
  }
  return bytes
}
