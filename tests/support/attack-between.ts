import type { Dossier } from '@/domain/answers/dossier'
import type { Contribution } from '@/domain/answers/workshop'
import type { Room } from '@/domain/room/room'
import type { RoomQuestion } from '@/domain/workshop/room-questions'
import type { RoomPoint, RoomReport } from '@/domain/room/room-report'
import { counted, seatOf, wasAsked } from './attack'

/**
 * Someone at the table who saw two pictures of a room, and subtracts whatever was told in one from whatever was told in the
 * other: the whole, any part, any few parts together, and what is left over beside them. What is found names what was
 * told of fewer than three people.
 */
export function foundBetween(
  [before, then]: readonly [RoomReport, Dossier],
  [after, now]: readonly [RoomReport, Dossier],
): readonly string[] {
  const [there, here] = [counted(then), counted(now)]
  return after.points.flatMap((point) => {
    const earlier = before.points.find(({ question }) => question === point.question)
    const question = here.questions.find(({ id }) => id === point.question)
    if (earlier === undefined || question === undefined) return []
    const people = peopleAt(there, here, question)
    return divisionsTold(earlier).flatMap((one) =>
      divisionsTold(point).flatMap((other) =>
        foundBySubtracting(people, one, other).map((few) => `${few} at ${point.question}`),
      ),
    )
  })
}

/** So many people who sat in one place in the one picture and in another in the other; null for who was not there. */
interface Sitting {
  readonly was: Contribution | null
  readonly is: Contribution | null
  /** Whether both pictures count the same of them. */
  readonly same: boolean
  readonly people: number
}

/** Names of the parts in which a picture falls apart; what is not told apart is one part. */
type Division = (one: Contribution) => string

function divisionsTold({ spread, organisations, groups }: RoomPoint): readonly Division[] {
  if (spread.counts === null) return []
  const told = new Set((organisations ?? []).flatMap(({ group, spread: own }) => (own?.counts ? [group.id] : [])))
  const own = new Set<string | null>((groups ?? []).flatMap((one) => (one.spread?.counts ? [one.group] : [])))
  const byOrganisation: Division = ({ organisation }) => (told.has(organisation) ? organisation : 'the rest')
  const byGroup: Division = ({ group }) => (own.has(group) ? String(group) : 'the rest')
  return own.size === 0 ? [byOrganisation] : [byOrganisation, byGroup]
}

/** Every few parts of the one picture, and of the other those that leave as few people as can be. */
function foundBySubtracting(people: readonly Sitting[], one: Division, other: Division): readonly string[] {
  const parts = [...new Set(people.flatMap(({ was }) => (was === null ? [] : [one(was)])))]
  const others = [...new Set(people.flatMap(({ is }) => (is === null ? [] : [other(is)])))]
  return subsetsOf(parts).flatMap((these) => {
    const within = ({ was }: Sitting) => was !== null && these.has(one(was))
    // Who is taken from the counts and who is put to them show in different signs: the ones do not hide the others.
    let left = new Map([['', { gone: sum(people, (each) => !each.same && within(each)), come: 0 }]])
    for (const part of others) {
      const inPart = ({ is }: Sitting) => is !== null && other(is) === part
      const kept = sum(people, (each) => each.same && inPart(each) && within(each))
      const taken = sum(people, (each) => inPart(each) && !(each.same && within(each)))
      const next = [...left.values()].flatMap(({ gone, come }) => [
        { gone: Math.min(3, gone + kept), come },
        { gone, come: Math.min(3, come + taken) },
      ])
      left = new Map(next.map((so) => [JSON.stringify(so), so]))
    }
    return [...left.values()]
      .filter(({ gone, come }) => isFew(gone) || isFew(come))
      .map((so) => `${[...these].join(' + ') || 'nothing'} less the other picture leaves ${JSON.stringify(so)}`)
  })
}

function isFew(count: number): boolean {
  return count > 0 && count < 3
}

function subsetsOf(parts: readonly string[]): readonly ReadonlySet<string>[] {
  return Array.from(
    { length: 2 ** parts.length },
    (_, which) => new Set(parts.filter((__, at) => Math.floor(which / 2 ** at) % 2 === 1)),
  )
}

/**
 * Everyone who is in one of two pictures of a question, those who sit alike together. One who left and one who came to the
 * same seat with the same answer are as one who stayed: no count differs by them.
 */
function peopleAt(then: Room, now: Room, question: RoomQuestion): readonly Sitting[] {
  const [before, after] = [then, now].map(
    (room) => new Map(room.people.filter((one) => wasAsked(one, question, room)).map((one) => [one.id, one])),
  )
  const countedAs = (one: Contribution) => `${seatOf(one)} says ${one.choices[question.place] ?? '.'}`
  const pairs = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].map((id) => ({
    was: before?.get(id) ?? null,
    is: after?.get(id) ?? null,
  }))
  const came = pairs.flatMap(({ was, is }) => (was === null && is !== null ? [is] : []))
  const stayed = pairs.flatMap(({ was, is }) => {
    if (was === null) return []
    const place = is === null ? came.findIndex((one) => countedAs(one) === countedAs(was)) : -1
    return [{ was, is: place < 0 ? is : (came.splice(place, 1)[0] ?? null) }]
  })
  const found = new Map<string, Sitting>()
  for (const { was, is } of [...stayed, ...came.map((one) => ({ was: null, is: one }))]) {
    const same = was !== null && is !== null && countedAs(was) === countedAs(is)
    const key = [was, is].map((one) => (one === null ? '' : seatOf(one))).join(' > ') + String(same)
    found.set(key, { was, is, same, people: (found.get(key)?.people ?? 0) + 1 })
  }
  return [...found.values()]
}

function sum(people: readonly Sitting[], counts: (one: Sitting) => boolean): number {
  return people.reduce((total, one) => total + (counts(one) ? one.people : 0), 0)
}
