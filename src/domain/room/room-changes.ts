import type { QuestionId } from '../answers/answer'
import type { Contribution } from '../answers/workshop'
import { groupsAt, organisationsApart, type PartAt } from './apart'
import { grouped } from './grouped'
import { isChangeOfACrowd, knowable } from './may-show'
import type { Room } from './room'
import { previewsOpened, questionsFor, type RoomQuestion } from '../workshop/room-questions'

/**
 * Whether nobody stands alone among those who came between two pictures of a confidential room, nor in what one of them tells
 * apart and the other does not. Taking one picture from the other leaves those who came: nobody or enough of all, and
 * wherever what is told apart crosses.
 */
export function comeAsACrowd(newcomers: readonly Contribution[], before: Room, after: Room): boolean {
  if (!isChangeOfACrowd(newcomers.length)) return false
  const questions = questionsFor(after.round)
  const asked = newcomers.map((one) => isAskedOf(one, questions))
  const [then, now] = [partsTold(before), partsTold(after)]
  return questions.every(({ id }, at) => {
    const [told, tells] = [then.get(id), now.get(id)]
    if (told === undefined || tells === undefined) return true
    const there = newcomers.filter((_, which) => asked[which]?.[at] === true)
    return tellTheSameApart(told, tells) && comeWhereTheyCross(there, told, tells)
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

/** Whether those who came are a crowd wherever an organisation that is told apart crosses such a group. */
function comeWhereTheyCross(newcomers: readonly Contribution[], told: Apart, tells: Apart): boolean {
  const [organisations, groups] = (['organisations', 'groups'] as const).map(
    (kind) => new Set([...told[kind], ...tells[kind]].filter(({ shown }) => shown).map(({ name }) => name)),
  )
  const seats = grouped(newcomers, ({ organisation, group }) => {
    const own = organisations?.has(organisation) === true ? organisation : ''
    return `${group !== null && groups?.has(group) === true ? group : ''} ${own}`
  })
  return [...seats.values()].every(({ length }) => isChangeOfACrowd(length))
}

/** Question by question, whether someone was asked it: a look ahead only of those who opened it. */
function isAskedOf({ choices }: Contribution, questions: readonly RoomQuestion[]): readonly boolean[] {
  const opened = previewsOpened(choices, questions)
  return questions.map(({ preview }) => preview === null || opened.has(preview))
}
