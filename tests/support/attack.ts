import type { Dossier } from '@/domain/answers/dossier'
import type { Contribution } from '@/domain/answers/workshop'
import { roomOf, type Room } from '@/domain/room/room'
import { previewsOpened, type RoomQuestion } from '@/domain/workshop/room-questions'
import type { RoomPoint, RoomReport } from '@/domain/room/room-report'

/**
 * Someone at the table who knows who sits where, and lays the pictures of the room over each other. What is found names
 * what was told of fewer than three people. The dossier serves only to know who was there, and whether a guess is right.
 */
export function foundIn(report: RoomReport, dossier: Dossier): readonly string[] {
  const room = counted(dossier)
  return [
    ...report.points.flatMap((point) => [...foundAtOnce(point), ...foundByCrossing(point, room)]),
    ...foundInScores(report, room),
  ]
}

type Belongs = (one: Contribution) => boolean

export function counted(dossier: Dossier): Room {
  if (dossier.workshop === undefined) throw new Error('This dossier is no workshop.')
  return roomOf(dossier, dossier.workshop)
}

/** A figure over one or two answers, or counts over fewer than five. */
function foundAtOnce({ question, spread, organisations, groups }: RoomPoint): readonly string[] {
  const spreads = [spread, ...[...(organisations ?? []), ...(groups ?? [])].map((one) => one.spread)]
  return spreads.flatMap((one) => {
    if (one === null) return []
    const few = one.n < 3 && one.median !== null
    const counts = one.n < 5 && (one.counts !== null || one.cns !== null || one.dontKnow !== null)
    return few || counts ? [`${one.n} answers at ${question}`] : []
  })
}

/** Whole, organisations and groups as equations: whether they can be solved for one or two people. */
function foundByCrossing({ question, spread, organisations, groups }: RoomPoint, room: Room): readonly string[] {
  if (spread.counts === null) return []
  const asked = room.questions.find(({ id }) => id === question)
  const people = room.people.filter((one) => asked !== undefined && wasAsked(one, asked, room))
  const seats = [...new Set(people.map(seatOf))]
  const sizes = seats.map((seat) => people.filter((one) => seatOf(one) === seat).length)
  const row = (belongs: Belongs) =>
    seats.map((seat) => Number(people.some((one) => seatOf(one) === seat && belongs(one))))
  const rows = [
    row(() => true),
    ...(organisations ?? []).flatMap(({ group, spread: own }) =>
      own?.counts ? [row(({ organisation }) => organisation === group.id)] : [],
    ),
    ...(groups ?? []).flatMap(({ group, spread: own }) => (own?.counts ? [row((one) => one.group === group)] : [])),
  ]
  const rank = rankOf(rows)
  // Every seat, and the few hidden seats of one side together: those whose sum follows from what was told.
  const few = seats.flatMap((seat, at) => {
    const alone = seats.map((_, other) => Number(other === at))
    return (sizes[at] ?? 0) < 3 && rankOf([...rows, alone]) === rank ? [`${seat} at ${question}`] : []
  })
  const hidden = people.filter(
    ({ organisation }) =>
      !(organisations ?? []).some(({ group, spread: own }) => own !== null && group.id === organisation),
  )
  const rest = organisations !== null && hidden.length > 0 && hidden.length < 3 ? [`the rest at ${question}`] : []
  return [...few, ...rest]
}

/**
 * The mean of the organisations and the mean of all people as two equations. The counts give the mean of all people where
 * everyone answered everything; two unknown organisations can then be solved. Right in every phase is no chance.
 */
function foundInScores({ evaluation, points, byOrganisation }: RoomReport, room: Room): readonly string[] {
  const isTold = (other: string) => byOrganisation.some((one) => one.organisation.id === other && one.phases !== null)
  const small = room.organisations.filter(({ id }) => sizeOf(room, id) < 3)
  if (evaluation === null || points.some(({ spread }) => spread.counts === null || spread.n !== spread.asked)) return []
  return small.flatMap(({ id }) => {
    const others = room.organisations.filter((one) => one.id !== id)
    const unknown = others.filter((one) => !isTold(one.id))
    const size = sizeOf(room, id)
    const solved = evaluation.phases.map(({ phase, score }) => {
      const cells = room.questions.flatMap(({ item }, at) => (item?.phase === phase ? [at] : []))
      const truth = meanOver(room, cells, (one) => one.organisation === id)
      const all = meanOver(room, cells, () => true)
      const [other] = unknown
      if (score === null || unknown.length > 1) return false
      const known = others
        .filter((one) => isTold(one.id))
        .map((one) => ({
          size: sizeOf(room, one.id),
          score: byOrganisation.find(({ organisation }) => organisation.id === one.id)?.phases?.[phase] ?? NaN,
        }))
      // size * x + otherSize * y = people, and x + y = organisations
      const people = all * room.people.length - known.reduce((sum, one) => sum + one.size * one.score, 0)
      const sum = score * room.organisations.length - known.reduce((total, one) => total + one.score, 0)
      const otherSize = other === undefined ? 0 : sizeOf(room, other.id)
      const guess = other === undefined ? people / size : (people - otherSize * sum) / (size - otherSize)
      return Math.abs(guess - truth) < 1e-6
    })
    return solved.length > 2 && solved.every(Boolean) ? [`the scores of ${id}`] : []
  })
}

/** The mean score in a quick scan without extra weights, in which each cell is one question. */
function meanOver({ people, questions }: Room, places: readonly number[], belongs: Belongs): number {
  const those = people.filter(belongs)
  const levels = those.flatMap(({ choices }) =>
    places.map((at) => 25 * 'abcde'.indexOf(choices[questions[at]?.place ?? 0] ?? '')),
  )
  return levels.reduce((sum, level) => sum + level, 0) / levels.length
}

function sizeOf({ people }: Room, organisation: string): number {
  return people.filter((one) => one.organisation === organisation).length
}

export function seatOf({ organisation, group }: Contribution): string {
  return `${organisation} ${group}`
}

export function wasAsked({ choices }: Contribution, { preview }: RoomQuestion, { questions }: Room): boolean {
  return preview === null || previewsOpened(choices, questions).has(preview)
}

/** How many of the equations say something of their own. */
function rankOf(rows: readonly (readonly number[])[]): number {
  let left = rows.map((row) => [...row])
  let rank = 0
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const pivot = left.find((row) => Math.abs(row[column] ?? 0) > 1e-9)
    if (pivot === undefined) continue
    rank++
    left = left
      .filter((row) => row !== pivot)
      .map((row) => {
        const times = (row[column] ?? 0) / (pivot[column] ?? 1)
        return row.map((value, at) => value - times * (pivot[at] ?? 0))
      })
  }
  return rank
}
