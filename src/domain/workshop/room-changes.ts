import type { Contribution, Workshop } from '../answers/workshop'
import { QUESTION_ORDER } from './choice-row'

/** One participant who came (nothing before), went (nothing after) or says something else. */
export interface RoomChange {
  readonly before: Contribution | null
  readonly after: Contribution | null
}

/** In a confidential room fewer changes than this could be told apart by laying two pictures beside each other. Source: instrument E.3. */
export const FEWEST_CHANGES = 3

/** From this size on an organisation or a group could be shown apart, so that it has a picture of its own. Source: instrument E.3. */
const FEWEST_APART = 5

/**
 * Whether nobody stands alone in what changes between two pictures. Taking one picture from the other leaves those who
 * changed; so at each question it must be nobody, or enough people: of all, and of each organisation and group that could
 * be shown apart, and of the rest.
 */
export function changeInACrowd(
  changes: readonly RoomChange[],
  shown: readonly Contribution[],
  now: Workshop['contributions'],
): boolean {
  const sideOf: readonly ((one: Contribution) => string)[] = [
    () => 'all',
    sidesApart(shown, now, ({ organisation }) => organisation),
    sidesApart(shown, now, ({ group }) => group ?? ''),
  ]
  const counted = withoutExchanges(changes)
  return sideOf.every((side) => {
    const people = counted.flatMap(({ before, after }) => [before, after]).filter((one) => one !== null)
    return [...new Set(people.map(side))].every((name) => {
      const within = (one: Contribution | null) => (one !== null && side(one) === name ? one : null)
      const there = counted.map(({ before, after }) => ({ before: within(before), after: within(after) }))
      return peopleAtPlaces(there).every((count) => count === 0 || count >= FEWEST_CHANGES)
    })
  })
}

/** Which organisation or group someone is counted with: its own where that was and is large enough, and otherwise the rest. */
function sidesApart(
  shown: readonly Contribution[],
  now: readonly Contribution[],
  nameOf: (one: Contribution) => string,
): (one: Contribution) => string {
  const [before, after] = [shown, now].map((all) => {
    const sizes = new Map<string, number>()
    for (const one of all) sizes.set(nameOf(one), (sizes.get(nameOf(one)) ?? 0) + 1)
    return sizes
  })
  const apart = (name: string) => Math.min(before?.get(name) ?? 0, after?.get(name) ?? 0) >= FEWEST_APART
  return (one) => (apart(nameOf(one)) ? `apart ${nameOf(one)}` : 'rest')
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

/** How many people change what is counted at each question, and at the last place where the partnership stands. */
function peopleAtPlaces(changes: readonly RoomChange[]): readonly number[] {
  const people = [...QUESTION_ORDER, null].map(() => 0)
  for (const { before, after } of changes) {
    if (before === null && after === null) continue
    const [one, other] = [signsOf(before), signsOf(after)]
    one.forEach((sign, place) => {
      if (sign !== other[place]) people[place] = (people[place] ?? 0) + 1
    })
  }
  return people
}

/** One sign a question, and one for the position; nothing where someone is not there, or opened nothing of a part of the questions. */
function signsOf(one: Contribution | null): readonly string[] {
  if (one === null) return [...QUESTION_ORDER, null].map(() => '')
  const opened = new Set(QUESTION_ORDER.flatMap((id, place) => ((one.choices[place] ?? '.') === '.' ? [] : partOf(id))))
  const signs = QUESTION_ORDER.map((id, place) => (opened.has(partOf(id)) ? (one.choices[place] ?? '.') : ''))
  return [...signs, String(one.position)]
}

/** The phase or the module of a question: what stands before the first point. */
function partOf(id: string): string {
  return id.slice(0, id.indexOf('.'))
}
