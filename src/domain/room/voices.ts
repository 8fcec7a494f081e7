import { askedAnswers, fillOpen } from '../scoring/asked-answers'
import type { Cells } from '../scoring/cells'
import { eachOf, type Thrice } from '../scoring/intervals'
import { mean } from '../scoring/mean'
import { moduleScores } from '../scoring/modules'
import { readAnswers } from '../scoring/reading'
import type { Weights } from '../scoring/weights'
import { answersOf } from '../workshop/choice-row'
import { figuresOf, type Figures } from './figures'
import { grouped } from './grouped'
import { valueKnown } from './known-answer'
import type { Room } from './room'
import type { Tally } from './tally'

/** What a voice comes to, as its answers are given, and with every open one at its worst and at its best. */
export type Voice = Thrice<Figures>

/** Each person of an open room as section C of the instrument scores one, with the organisation it belongs to. */
export function voicesOfPeople(room: Room, weights: Weights): readonly { organisation: string; voice: Voice }[] {
  // Rows are often the same, and always in a room that filled in together.
  const known = new Map<string, Voice>()
  return room.people.map(({ organisation, choices }) => {
    const voice = known.get(choices) ?? voiceOfRow(room, choices, weights)
    known.set(choices, voice)
    return { organisation, voice }
  })
}

/** What a group comes to by what may be known of it: question by question, null where that is nothing. */
export function voiceOfTallies(room: Room, tallies: readonly (Tally | null)[], weights: Weights): Voice {
  const values = tallies.map((tally) => (tally === null ? HIDDEN : valueKnown(tally)))
  const ways = {
    given: values.map(({ given }) => given),
    worst: values.map(({ worst }) => worst),
    best: values.map(({ best }) => best),
  }
  return eachOf(ways, (way) =>
    figuresOf(cellsWith(room, way), room.phases, Object.fromEntries(modulesWith(room, way)), weights),
  )
}

const HIDDEN: Thrice<number | null> = { given: null, worst: 0, best: 100 }

function voiceOfRow({ round }: Room, row: string, weights: Weights): Voice {
  const own = { ...round, answers: answersOf(row) }
  const given = askedAnswers(own)
  const ways = { given, worst: fillOpen(given, 0), best: fillOpen(given, 100) }
  const modules = Object.fromEntries(moduleScores(own).map(({ module, score }) => [module, score]))
  return eachOf(ways, (way) => {
    const { cells, phases } = readAnswers(way, weights)
    return { cells, phases, modules }
  })
}

function cellsWith({ questions }: Room, values: readonly (number | null)[]): Cells {
  const placed = questions.flatMap(({ item }, at) =>
    item === null ? [] : [{ cell: item.cell, value: values[at] ?? null }],
  )
  const cells = [...grouped(placed, ({ cell }) => cell)].map(([cell, those]) => [
    cell,
    mean(those.map(({ value }) => value)),
  ])
  return Object.fromEntries(cells)
}

function modulesWith({ questions }: Room, values: readonly (number | null)[]) {
  const placed = questions.flatMap(({ module }, at) => (module === null ? [] : [{ module, value: values[at] ?? null }]))
  return [...grouped(placed, ({ module }) => module)].map(
    ([module, those]) => [module, mean(those.map(({ value }) => value))] as const,
  )
}
