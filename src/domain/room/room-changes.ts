import type { QuestionId } from '../answers/answer'
import type { Contribution } from '../answers/workshop'
import type { RoomChange } from '../workshop/shown-room'
import { groupsAt, organisationsApart, type PartAt } from './apart'
import { isChangeOfACrowd, knowable } from './may-show'
import type { Room } from './room'
import { previewsOpened, questionsFor, type RoomQuestion } from '../workshop/room-questions'

/**
 * Whether nobody stands alone in what changes between two pictures of a confidential room, and in what one of them tells
 * apart and the other does not. Taking one picture from the other leaves those who changed; so at each question it must be
 * nobody, or enough people: of all, and wherever what is told apart crosses.
 */
export function changeInACrowd(changes: readonly RoomChange[], before: Room, after: Room): boolean {
  const counted = withoutExchanges(changes)
  const placed = counted.filter((one) => one.before?.position !== one.after?.position)
  if (!isChangeOfACrowd(placed.length)) return false
  const questions = questionsFor(after.round)
  const signed = counted.map((change) => ({
    ...change,
    was: signsOf(change.before, questions),
    is: signsOf(change.after, questions),
  }))
  const [then, now] = [partsTold(before), partsTold(after)]
  return questions.every(({ id }, at) => {
    const [told, tells] = [then.get(id), now.get(id)]
    if (told === undefined || tells === undefined) return true
    const people = signed.map((one) => ({ ...one, was: one.was[at] ?? '', is: one.is[at] ?? '' }))
    if (!isChangeOfACrowd(people.filter(({ was, is }) => was !== is).length)) return false
    if (told === 'whole' || tells === 'whole') return true
    return tellTheSameApart(told, tells) && changeWhereTheyCross(people, told, tells)
  })
}

/** What a picture tells of one question beside the whole; only where the answers are counted can anything be subtracted. */
type Told = 'whole' | Apart

interface Apart {
  readonly organisations: readonly Part[]
  readonly groups: readonly Part[]
}

/** An organisation or a group, by its id or name. */
interface Part extends Pick<PartAt<unknown>, 'tally' | 'shown'> {
  readonly name: string
}

/** One change as it is counted at one question: a sign before and after, or nothing. */
interface ChangeAt extends RoomChange {
  readonly was: string
  readonly is: string
}

function partsTold(room: Room): ReadonlyMap<QuestionId, Told> {
  const organisations = organisationsApart(room)
  return new Map(
    room.questions.map(({ id }, at): [QuestionId, Told] => {
      const tally = room.whole[at]
      if (tally === undefined || knowable(tally, false) !== 'all') return [id, 'whole']
      const own = organisations[at] ?? []
      const groups = groupsAt(room, at, own)
      return [id, { organisations: own.map((part) => ({ ...part, name: part.name.id })), groups }]
    }),
  )
}

/**
 * Whether both pictures tell the same parts apart. Of one that stands apart in one of them only, the other counts the
 * people among all: taken from that, they would leave those beside whom they were hidden. Nobody is no such people.
 */
function tellTheSameApart(told: Apart, tells: Apart): boolean {
  return (['organisations', 'groups'] as const).every(
    (kind) => newlyApartWereNobody(told[kind], tells[kind]) && newlyApartWereNobody(tells[kind], told[kind]),
  )
}

function newlyApartWereNobody(there: readonly Part[], here: readonly Part[]): boolean {
  const before = new Map(there.map((part) => [part.name, part]))
  return here.every(({ name, shown }) => {
    const same = before.get(name)
    return !shown || same === undefined || same.shown || same.tally.asked === 0
  })
}

/** Whether those who change are a crowd wherever an organisation that is told apart crosses such a group. */
function changeWhereTheyCross(changes: readonly ChangeAt[], told: Apart, tells: Apart): boolean {
  const [organisations, groups] = (['organisations', 'groups'] as const).map(
    (kind) => new Set([...told[kind], ...tells[kind]].filter(({ shown }) => shown).map(({ name }) => name)),
  )
  const crossingOf = (one: Contribution | null, sign: string) => {
    if (one === null || sign === '') return null
    const own = organisations?.has(one.organisation) === true ? one.organisation : null
    const group = one.group !== null && groups?.has(one.group) === true ? one.group : null
    return JSON.stringify([own, group])
  }
  const people = new Map<string, number>()
  for (const { before, after, was, is } of changes) {
    const [from, to] = [crossingOf(before, was), crossingOf(after, is)]
    if (from === to && was === is) continue
    for (const crossing of new Set([from, to])) {
      if (crossing !== null) people.set(crossing, (people.get(crossing) ?? 0) + 1)
    }
  }
  return [...people.values()].every(isChangeOfACrowd)
}

/** Without those who went while another came who says the same: together they change nothing that is counted. */
function withoutExchanges(changes: readonly RoomChange[]): readonly RoomChange[] {
  const came = changes.filter(({ before }) => before === null)
  const left = changes.filter(({ before }) => before !== null)
  const waiting = new Map<string, RoomChange[]>()
  for (const change of came) {
    const there = waiting.get(countedOf(change.after))
    if (there === undefined) waiting.set(countedOf(change.after), [change])
    else there.push(change)
  }
  const stay = left.filter(({ before, after }) => after !== null || waiting.get(countedOf(before))?.pop() === undefined)
  return [...stay, ...[...waiting.values()].flat()]
}

function countedOf(one: Contribution | null): string {
  return one === null ? '' : JSON.stringify([one.organisation, one.group, one.position, one.choices])
}

/** What is counted of someone at each question: one sign, or nothing for who is not there or did not open a look ahead. */
function signsOf(one: Contribution | null, questions: readonly RoomQuestion[]): readonly string[] {
  if (one === null) return questions.map(() => '')
  const opened = previewsOpened(one.choices, questions)
  return questions.map(({ place, preview }) =>
    preview === null || opened.has(preview) ? (one.choices[place] ?? '.') : '',
  )
}
