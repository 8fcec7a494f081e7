import type { Contribution, Workshop } from '../answers/workshop'

/** So much all notes together may take in a file, in bytes: some four million letters. */
export const MOST_NOTE_BYTES = 4_000_000

/** A question and the words at it. */
type Note = readonly [string, string]

/** A contribution of which some notes found no room. */
export interface Shortened {
  readonly contribution: Contribution
  readonly notesLeftOut: number
}

/**
 * Of which contributions that came some notes have no room, and what is left of those. What is in stays in; of what came
 * the shortest notes go in first, so that as many as can be do.
 */
export function shortenNotes(before: Workshop, after: Workshop): ReadonlyMap<Contribution, Shortened> {
  const there = new Set(before.contributions)
  const come = after.contributions.filter((one) => !there.has(one))
  const stay = [...(after.shown?.former ?? []), ...after.contributions.filter((one) => there.has(one))]
  const lengths = lengthsOf(come)
  const room = come.length === 0 ? 0 : MOST_NOTE_BYTES - sumOf(lengthsOf(stay))
  if (sumOf(lengths) <= room) return new Map()
  const { longest, times } = longestThatFit(lengths, room)
  let left = times
  // Of those that are as long as the longest, who stands first by id; of one person, what is asked first.
  const lastOf = (notes: readonly Note[]) => {
    const last = left === 0 ? [] : notes.filter(([, note]) => bytesIn(note) === longest)
    const fit = last
      .map(([question]) => question)
      .toSorted()
      .slice(0, left)
    left -= fit.length
    return fit
  }
  return new Map(
    come.flatMap((one) => {
      const notes = Object.entries(one.notes)
      const last = lastOf(notes)
      const stays = notes.filter(([question, note]) => bytesIn(note) < longest || last.includes(question))
      if (stays.length === notes.length) return []
      const contribution = { ...one, notes: Object.fromEntries(stays) }
      return [[one, { contribution, notesLeftOut: notes.length - stays.length }] as const]
    }),
  )
}

/** Whether all that the other wrote stands in this one as well, in the same words. */
export function hasNotesOf(one: Contribution, other: Contribution): boolean {
  const words = new Map(Object.entries(one.notes))
  return Object.entries(other.notes).every(([question, note]) => words.get(question) === note)
}

/** How many notes there are of each length in bytes. */
function lengthsOf(contributions: readonly Contribution[]): ReadonlyMap<number, number> {
  const lengths = new Map<number, number>()
  for (const { notes } of contributions)
    for (const bytes of Object.values(notes).map(bytesIn)) lengths.set(bytes, (lengths.get(bytes) ?? 0) + 1)
  return lengths
}

function sumOf(lengths: ReadonlyMap<number, number>): number {
  return [...lengths].reduce((sum, [bytes, count]) => sum + bytes * count, 0)
}

/** The length below which all notes fit, and how many of just that length still do. */
function longestThatFit(lengths: ReadonlyMap<number, number>, room: number) {
  let left = room
  for (const [longest, count] of [...lengths].toSorted(([one], [other]) => one - other)) {
    if (longest * count > left) return { longest, times: Math.max(0, Math.floor(left / longest)) }
    left -= longest * count
  }
  return { longest: Infinity, times: 0 }
}

/** What stands in a file as it is, a byte a letter. */
const PLAIN = /^[ !#-[\]-~]*$/

/** What a text takes in a file, in UTF-8 and with its quotes. */
function bytesIn(note: string): number {
  if (PLAIN.test(note)) return note.length + 2
  const text = JSON.stringify(note)
  let bytes = text.length
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place)
    if (unit >= 0x80) bytes += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2
  }
  return bytes
}
