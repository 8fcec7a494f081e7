import type { InvitedOrganisation } from '../answers/workshop'
import { groupsAt, type PartAt } from './apart'
import { grouped } from './grouped'
import type { Room } from './room'
import type { GroupSpread, RoomPoint } from './room-report'
import { spreadOf } from './spread'

/** Every question as the room answered it, in the order of the journey. `apart` is what `organisationsApart` says. */
export function roomPoints(
  room: Room,
  apart: readonly (readonly PartAt<InvitedOrganisation>[])[],
): readonly RoomPoint[] {
  const notes = notesIn(room)
  return room.whole.map((tally, at) => {
    const question = room.questions[at]
    if (question === undefined) throw new RangeError(`The room has no question ${at}.`)
    const parts = apart[at] ?? []
    const organisations = spreadsOf(parts, room.open)
    return {
      question: question.id,
      gate: question.item?.gate ?? null,
      spread: spreadOf(tally, room.open),
      organisations,
      groups: spreadsOf(groupsAt(room, at, parts), room.open),
      gap: gapBetween(organisations),
      notes: notes.get(question.id) ?? [],
    }
  })
}

/** null when none may be shown. */
function spreadsOf<Name>(parts: readonly PartAt<Name>[], open: boolean): readonly GroupSpread<Name>[] | null {
  if (!parts.some(({ shown }) => shown)) return null
  return parts.map(({ name, shown, tally }) => ({ group: name, spread: shown ? spreadOf(tally, open) : null }))
}

/** The largest difference between medians, as long as no organisation is hidden. */
function gapBetween(organisations: RoomPoint['organisations']): number | null {
  if (organisations === null || organisations.some(({ spread }) => spread === null)) return null
  const medians = organisations.flatMap(({ spread }) => spread?.median ?? [])
  return medians.length < 2 ? null : Math.max(...medians) - Math.min(...medians)
}

/** Shared notes by question, in the order of their letters. */
function notesIn({ people, organisations, open }: Room): ReadonlyMap<string, RoomPoint['notes']> {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]))
  const all = people.flatMap((person) =>
    Object.entries(person.notes).map(([question, text]) => ({
      question,
      note: { text, organisation: open ? (byId.get(person.organisation) ?? null) : null },
    })),
  )
  const byQuestion = grouped(all, ({ question }) => question)
  return new Map([...byQuestion].map(([question, those]) => [question, inOrder(those.map(({ note }) => note))]))
}

function inOrder(notes: RoomPoint['notes']): RoomPoint['notes'] {
  return notes.toSorted(
    (one, other) => compare(one.text, other.text) || compare(one.organisation?.id ?? '', other.organisation?.id ?? ''),
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
