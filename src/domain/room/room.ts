import type { Dossier, Round } from '../answers/dossier'
import { newRound } from '../answers/new-dossier'
import { roundOf } from '../answers/rounds'
import type { Contribution, InvitedOrganisation, RoleGroup, Workshop } from '../answers/workshop'
import type { Phase } from '../instrument/axes'
import { choiceSign } from '../workshop/choice-row'
import { isShownOpenly } from '../workshop/open-room'
import { shownContributions } from '../workshop/shown-room'
import { grouped } from './grouped'
import { mayCount } from './may-show'
import { previewsOpened, questionsFor, type RoomQuestion } from '../workshop/room-questions'
import { NOTHING_CHOSEN, tallyOf, together, type Chosen, type Tally } from './tally'

/** Those of one organisation who belong to one group, and what they chose at each question of the room. */
export interface Cell {
  readonly organisation: string
  readonly group: RoleGroup | null
  readonly people: number
  readonly chosen: readonly Chosen[]
}

/** A room, counted in full. What may be shown of it is for may-show.ts to say. */
export interface Room {
  readonly dossier: Dossier
  readonly workshop: Workshop
  readonly round: Round
  /** Whether nothing is hidden. */
  readonly open: boolean
  readonly people: readonly Contribution[]
  /** Those of whom someone is in, in the order of the invitation. */
  readonly organisations: readonly InvitedOrganisation[]
  readonly questions: readonly RoomQuestion[]
  /** Every phase of which something is asked, in order. */
  readonly phases: readonly Phase[]
  readonly cells: readonly Cell[]
  /** What all chose, question by question; below the same for each organisation, by id, and for each group. */
  readonly whole: readonly Tally[]
  readonly byOrganisation: ReadonlyMap<string, readonly Tally[]>
  readonly byGroup: ReadonlyMap<RoleGroup | null, readonly Tally[]>
}

/** Counts the answers that the room sees, in one walk. */
export function roomOf(dossier: Dossier, workshop: Workshop): Room {
  const round = roundOf(dossier) ?? newRound('', new Date(0))
  const invited = new Set(workshop.organisations.map(({ id }) => id))
  const people = shownContributions(workshop).filter(({ organisation }) => invited.has(organisation))
  const open = isShownOpenly(workshop, people)
  const questions = questionsAsked(round, people, open)
  const cells = cellsIn(people, questions)
  const present = new Set(people.map(({ organisation }) => organisation))
  return {
    dossier,
    workshop,
    round,
    open,
    people,
    organisations: workshop.organisations.filter(({ id }) => present.has(id)),
    questions,
    phases: [...new Set(questions.flatMap(({ item }) => item?.phase ?? []))],
    cells,
    whole: talliesIn(cells, questions),
    byOrganisation: talliesBy(cells, questions, ({ organisation }) => organisation),
    byGroup: talliesBy(cells, questions, ({ group }) => group),
  }
}

/** How many of an organisation are in the picture. */
export function peopleIn({ cells }: Room, { id }: InvitedOrganisation): number {
  return cells.reduce((sum, cell) => (cell.organisation === id ? sum + cell.people : sum), 0)
}

function talliesBy<Name>(
  cells: readonly Cell[],
  questions: readonly RoomQuestion[],
  nameOf: (cell: Cell) => Name,
): ReadonlyMap<Name, readonly Tally[]> {
  const names = grouped(cells, nameOf)
  return new Map([...names].map(([name, those]) => [name, talliesIn(those, questions)]))
}

/** What some of the cells chose together, question by question. */
function talliesIn(cells: readonly Cell[], questions: readonly RoomQuestion[]): readonly Tally[] {
  return questions.map((_, at) => tallyOf(together(cells.map(({ chosen }) => chosen[at] ?? NOTHING_CHOSEN))))
}

/** A look ahead belongs to the room once enough people took it. */
function questionsAsked(round: Round, people: readonly Contribution[], open: boolean): readonly RoomQuestion[] {
  const questions = questionsFor(round)
  if (questions.every(({ preview }) => preview === null)) return questions
  const opened = people.flatMap(({ choices }) => [...previewsOpened(choices, questions)])
  const times = (phase: string) => opened.filter((one) => one === phase).length
  const taken = new Set([...new Set(opened)].filter((phase) => mayCount(times(phase), open)))
  return questions.filter(({ preview }) => preview === null || taken.has(preview))
}

function cellsIn(people: readonly Contribution[], questions: readonly RoomQuestion[]): readonly Cell[] {
  const cells = new Map<string, { cell: Omit<Cell, 'people' | 'chosen'>; people: number; chosen: number[][] }>()
  for (const { organisation, group, choices } of people) {
    const key = `${group} ${organisation}`
    const found = cells.get(key) ?? {
      cell: { organisation, group },
      people: 0,
      chosen: questions.map(() => [...NOTHING_CHOSEN]),
    }
    cells.set(key, found)
    found.people++
    const opened = previewsOpened(choices, questions)
    questions.forEach(({ place, preview }, at) => {
      if (preview !== null && !opened.has(preview)) return
      const sums = found.chosen[at]
      const sign = choiceSign(choices, place)
      if (sums !== undefined) sums[sign] = (sums[sign] ?? 0) + 1
    })
  }
  return [...cells.values()].map(({ cell, people: count, chosen }) => ({ ...cell, people: count, chosen }))
}
