import type { Phase } from '../instrument/axes'
import { coverageWith } from '../scoring/coverage'
import type { Coverage } from '../scoring/evaluation'
import { coverageKnown } from './known-answer'
import type { Room } from './room'
import type { RoomQuestion } from '../workshop/room-questions'
import type { Tally } from './tally'

/** How much of what some questions asked has a level, over all people. */
export function coverageOver(room: Room, counts: (question: RoomQuestion) => boolean): Coverage {
  const each = room.whole.flatMap((tally, at) => {
    const question = room.questions[at]
    return question !== undefined && counts(question) ? [coverageKnown(tally, room.open)] : []
  })
  return addCoverages(each)
}

/** The same as if every open answer were given. */
export function filledUp({ of, notApplicable }: Coverage): Coverage {
  return coverageWith({ answered: of, dontKnow: 0, unanswered: 0, notApplicable })
}

/** All of them as one. */
export function addCoverages(all: readonly Coverage[]): Coverage {
  const sum = (part: 'answered' | 'dontKnow' | 'unanswered' | 'notApplicable') =>
    all.reduce((total, coverage) => total + coverage[part], 0)
  return coverageWith({
    answered: sum('answered'),
    dontKnow: sum('dontKnow'),
    unanswered: sum('unanswered'),
    notApplicable: sum('notApplicable'),
  })
}

/** The same in one phase for one organisation; what may not be known of it, a null, counts as open. */
export function coverageOfPart(
  { questions, open }: Room,
  { people, tallies }: { readonly people: number; readonly tallies: readonly (Tally | null)[] },
  phase: Phase,
): Coverage {
  const unknown = coverageWith({ answered: 0, dontKnow: 0, unanswered: people, notApplicable: 0 })
  const each = questions.flatMap(({ item }, at) => {
    const tally = tallies[at] ?? null
    if (item?.phase !== phase) return []
    return tally === null ? [unknown] : [coverageKnown(tally, open)]
  })
  return addCoverages(each)
}
