import type { PhaseNumber } from '../instrument/axes'
import type { AskedAnswer } from '../scoring/asked-answers'
import { gatesOf } from '../scoring/gates'
import { isPhaseShown, type PhaseReading } from '../scoring/phase-reading'
import { isInScope } from '../scoring/reading'
import type { ScopeReading } from '../scoring/scope-reading'
import { meanFigures, meanScopes, scopeFigures, type Figures } from './figures'
import { choiceKnown } from './known-answer'
import type { Room } from './room'
import { addCoverages, coverageOver, filledUp } from './room-coverage'
import type { Voice } from './voices'

/** One reading of a room: what its organisations come to, and what that comes to together. */
export interface RoomReading {
  readonly voices: readonly (readonly Figures[])[]
  readonly figures: Figures
  readonly answers: readonly AskedAnswer[]
  readonly phases: readonly PhaseReading[]
}

/** A way to read a room. */
export interface Way {
  readonly part: keyof Voice
  readonly answers: readonly AskedAnswer[]
  /** Whether every open answer counts as given. */
  readonly filled: boolean
}

/** What the voices of a room come to in one way to read them; phases past the scope too. */
export function readRoom(
  room: Room,
  voices: readonly (readonly Voice[])[],
  { part, answers, filled }: Way,
): RoomReading {
  const figures = voices.map((organisation) => organisation.map((voice) => voice[part]))
  const { phases } = room
  const mean = meanFigures(
    figures.map((organisation) => meanFigures(organisation, phases)),
    phases,
  )
  return {
    voices: figures,
    figures: mean,
    answers,
    phases: mean.phases.map((phase) => {
      const coverage = coverageOver(room, ({ item }) => item?.phase === phase.phase)
      const counted = filled ? filledUp(coverage) : coverage
      return { ...phase, coverage: counted, shown: isPhaseShown(phase.phase, mean.cells, counted) }
    }),
  }
}

/** The same over phases 1 to k. */
export function readRoomScope(reading: RoomReading, k: PhaseNumber): ScopeReading {
  const phases = reading.phases.filter(({ phase }) => isInScope(phase, k))
  const answers = reading.answers.filter(({ item }) => isInScope(item.phase, k))
  const each = reading.voices.map((organisation) => meanScopes(organisation.map((voice) => scopeFigures(voice, k))))
  return {
    answers,
    phases,
    ...meanScopes(each),
    coverage: addCoverages(phases.map(({ coverage }) => coverage)),
    gates: gatesOf(answers),
  }
}

/** What the room chose at each question that counts for a phase. */
export function answersOfRoom({ questions, whole, open }: Room): readonly AskedAnswer[] {
  return questions.flatMap(({ item }, at) => {
    const tally = whole[at]
    return item === null || tally === undefined ? [] : [{ item, choice: choiceKnown(tally, open) }]
  })
}
