import type { QuestionId } from '../answers/answer'
import type { Contribution } from '../answers/workshop'
import type { RoomChange } from '../workshop/shown-room'
import { groupsAt, organisationsApart, type PartAt } from './apart'
import { knowable } from './may-show'
import { moveInCrowds, moveOf, NOWHERE } from './moves'
import type { Room } from './room'
import { QUESTION_ORDER } from '../workshop/choice-row'
import { previewsOpened, questionsFor, type RoomQuestion } from '../workshop/room-questions'

/**
 * Whether nobody stands alone in what changes between two pictures of a confidential room, and in what one of them tells
 * apart and the other does not. Taking one picture from the other leaves those who left a seat and those who came to one.
 * So of each there must be nobody or enough: of all, and wherever what is told apart crosses. Who left and who came do not
 * hide each other, as the ones are taken off the counts and the others are put to them.
 */
export function changeInACrowd(changes: readonly RoomChange[], before: Room, after: Room): boolean {
  const counted = withoutExchanges(changes)
  if (!moveInCrowds(counted.map((change) => moveOf(change, ({ position }) => String(position))))) return false
  // Also at what is not asked now: it was counted before the scan was changed, or is when it is changed back.
  const rows = QUESTION_ORDER.every((_, at) =>
    moveInCrowds(counted.map((change) => moveOf(change, ({ choices }) => choices[at] ?? ''))),
  )
  return rows && changeInACrowdApart(counted, before, after)
}

/** The same at each question that both pictures have, wherever what either of them tells apart there crosses. */
function changeInACrowdApart(changes: readonly RoomChange[], before: Room, after: Room): boolean {
  const questions = questionsFor(after.round)
  const signed = changes.map((change) => ({
    ...change,
    was: signsOf(change.before, questions),
    is: signsOf(change.after, questions),
  }))
  const [then, now] = [partsTold(before), partsTold(after)]
  return questions.every(({ id }, at) => {
    const [told, tells] = [then.get(id), now.get(id)]
    if (told === undefined || tells === undefined) return true
    const people = signed.map((one) => ({ ...one, was: one.was[at] ?? '', is: one.is[at] ?? '' }))
    return tellTheSameApart(told, tells) && changeWhereTheyCross(people, told, tells)
  })
}

/** What a picture tells of one question beside the whole; no part is shown where the answers are not counted. */
interface Apart {
  /** Whether the whole is counted, so that something can be taken from it. */
  readonly counted: boolean
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

function partsTold(room: Room): ReadonlyMap<QuestionId, Apart> {
  const organisations = organisationsApart(room)
  return new Map(
    room.questions.map(({ id }, at): [QuestionId, Apart] => {
      const tally = room.whole[at]
      if (tally === undefined || knowable(tally, false) !== 'all')
        return [id, { counted: false, organisations: [], groups: [] }]
      const own = organisations[at] ?? []
      const groups = groupsAt(room, at, own)
      return [id, { counted: true, organisations: own.map((part) => ({ ...part, name: part.name.id })), groups }]
    }),
  )
}

/**
 * Whether both pictures tell the same parts apart. Of one that stands apart in one of them only, the other counts the
 * people among all: taken from that, they would leave those beside whom they were hidden. Nobody is no such people.
 */
function tellTheSameApart(told: Apart, tells: Apart): boolean {
  if (!told.counted || !tells.counted) return true
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
  const seatOf = (one: Contribution | null, sign: string) => {
    if (one === null || sign === '') return null
    const own = organisations?.has(one.organisation) === true ? one.organisation : ''
    const group = one.group !== null && groups?.has(one.group) === true ? one.group : ''
    return `${group} ${own}`
  }
  return moveInCrowds(
    changes.map(({ before, after, was, is }) => {
      const [from, to] = [seatOf(before, was), seatOf(after, is)]
      return from === to && was === is ? NOWHERE : { from, to }
    }),
  )
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
