import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Contribution, Workshop } from '@/domain/answers/workshop'
import { MOST_NOTE_BYTES } from '@/domain/workshop/note-room'
import { MOST_CONTRIBUTIONS, takeIn, type Intake } from '@/domain/workshop/take-in'
import { FILE_LIMIT } from '@/platform/platform'
import { writeDossier } from '@/storage/write-dossier'
import { aTableOfTwo, contributions } from '../../support/a-table-of-two'

/** A tenth of what all notes together may take, with its quotes. */
const TENTH = 'a'.repeat(MOST_NOTE_BYTES / 10 - 2)
const EMPTY = aTableOfTwo().workshop as Workshop

describe('what a workshop holds at most', () => {
  test('all notes as long as there is room; of those that come after, the answers', () => {
    const twelve = contributions(12, () => ({ notes: { 'P1.M.D.1': TENTH } }))
    const intake = takeIn(EMPTY, twelve)
    const { workshop, taken } = intake
    expect(workshop.contributions.map(({ notes }) => Object.keys(notes).length)).toEqual([...Array(10).fill(1), 0, 0])
    expect(leftOut(intake)).toBe(2)
    expect(taken.every(({ outcome }) => outcome === 'new')).toBe(true)
  })

  test('which notes go in does not depend on the order of the files', () => {
    const twelve = contributions(12, () => ({ notes: { 'P1.M.D.1': TENTH } }))
    fc.assert(
      fc.property(fc.shuffledSubarray(twelve, { minLength: 12 }), (shuffled) => {
        expect(takeIn(EMPTY, shuffled).workshop).toEqual(takeIn(EMPTY, twelve).workshop)
      }),
      { numRuns: 20 },
    )
  })

  test('a note that fills everything by itself takes the place of no other, of its own writer nor of the rest', () => {
    const huge = 'a'.repeat(MOST_NOTE_BYTES)
    const [first, second] = contributions(2, () => ({ notes: { 'P1.M.D.2': 'Kort.' } }))
    const both = [
      { ...(first as Contribution), notes: { 'P1.M.D.1': huge, 'P1.M.D.2': 'Kort.' } },
      second as Contribution,
    ]
    const { workshop, taken } = takeIn(EMPTY, both)
    expect(workshop.contributions.map(({ notes }) => notes)).toEqual([{ 'P1.M.D.2': 'Kort.' }, { 'P1.M.D.2': 'Kort.' }])
    expect(taken.map(({ notesLeftOut }) => notesLeftOut)).toEqual([1, 0])
    const again = takeIn(workshop, both)
    expect(again.workshop).toBe(workshop)
    expect(again.taken.map(({ outcome }) => outcome)).toEqual(['duplicate', 'duplicate'])
  })

  test('as many notes go in as can, in whatever order they stand in a file', () => {
    const lengths = fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 4 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(lengths, (all) => {
        const [one, other] = [written, (own: readonly number[]) => written(own).toReversed()].map((order) =>
          takeIn(
            EMPTY,
            contributions(all.length, (place) => ({ notes: Object.fromEntries(order(all[place] ?? [])) })),
          ),
        )
        expect(one).toEqual(other)
        let room = 12
        const shortest = all.flat().toSorted((some, more) => some - more)
        const fit = shortest.filter((length) => (room -= length) >= 0).length
        expect(one && leftOut(one)).toBe(all.flat().length - fit)
      }),
      { numRuns: 50 },
    )
  })

  test('notes that are in stay in, and one that found no room is known again when it comes by twice', () => {
    const [first, ...others] = contributions(12, () => ({ notes: { 'P1.M.D.1': TENTH } })).toReversed()
    const before = takeIn(EMPTY, [first as Contribution]).workshop
    const { workshop } = takeIn(before, others)
    expect(workshop.contributions.at(-1)).toBe(first)
    const again = takeIn(workshop, [first as Contribution, ...others])
    expect(again.workshop).toBe(workshop)
    expect(new Set(again.taken.map(({ outcome }) => outcome))).toEqual(new Set(['duplicate']))
  })

  test('signs that take more room in a file count for what they take', () => {
    const quotes = contributions(3, () => ({ notes: { 'P1.M.D.1': '"é€'.repeat(MOST_NOTE_BYTES / 14) } }))
    expect(leftOut(takeIn(EMPTY, quotes))).toBe(1)
  })

  test('at the most of everything, and after the room saw all of it and it all changed, its file still opens', () => {
    const note = 'a'.repeat(MOST_NOTE_BYTES / MOST_CONTRIBUTIONS - 2)
    const all = contributions(MOST_CONTRIBUTIONS, () => ({ notes: { 'P1.M.D.1': note } }))
    const full = takeIn(EMPTY, all)
    expect(leftOut(full)).toBe(0)
    const seen = { ...full.workshop, shown: { ids: full.workshop.contributions.map(({ id }) => id), former: [] } }
    const changed = takeIn(
      seen,
      all.map((one) => ({ ...one, handedIn: 2, group: 'board' as const })),
    )
    expect(leftOut(changed)).toBe(MOST_CONTRIBUTIONS)
    const text = writeDossier(aTableOfTwo(changed.workshop))
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(FILE_LIMIT)
  })

  test('someone of an organisation that is not invited takes no place, also not the last one', () => {
    const { workshop } = takeIn(EMPTY, contributions(MOST_CONTRIBUTIONS - 1))
    const [late] = contributions(1)
    const [last, stranger] = [late, late].map((one, at) => ({ ...(one as Contribution), id: `ffffffff${at}` }))
    const both = [{ ...(stranger as Contribution), organisation: 'elders' }, last as Contribution]
    const { taken, workshop: full } = takeIn(workshop, both)
    expect(taken.map(({ outcome }) => outcome)).toEqual(['not-invited', 'new'])
    expect(takeIn(full, both).taken.map(({ outcome }) => outcome)).toEqual(['not-invited', 'duplicate'])
  })

  test('no more participants than it can hold', () => {
    const { workshop } = takeIn(EMPTY, contributions(MOST_CONTRIBUTIONS))
    const late = contributions(1, () => ({ group: 'board' }))[0] as Contribution
    const { taken, workshop: after } = takeIn(workshop, [
      { ...late, id: 'fffffffff' },
      { ...late, handedIn: 2 },
    ])
    expect(taken.map(({ outcome }) => outcome)).toEqual(['full', 'replaces'])
    expect(after.contributions).toHaveLength(MOST_CONTRIBUTIONS)
  })
})

function leftOut({ taken }: Intake): number {
  return taken.reduce((sum, { notesLeftOut }) => sum + notesLeftOut, 0)
}

/** Notes of these lengths, each at a question of its own. */
function written(lengths: readonly number[]) {
  return lengths.map((length, at) => [`P1.M.D.${at}`, noteOf(length)] as const)
}

/** So many twenty-fourths of what fits, without what else a note takes. */
function noteOf(length: number): string {
  return 'é'.repeat((length * MOST_NOTE_BYTES) / 24 - 1)
}
