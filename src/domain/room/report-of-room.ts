import { buildReport, reportOn } from '../report/build-report'
import type { Report } from '../report/report'
import { coverageOf } from '../scoring/coverage'
import type { Evaluation } from '../scoring/evaluation'
import { isInScope } from '../scoring/reading'
import { knowable } from './may-show'
import type { Room } from './room'
import { answersOfRoom } from './room-reading'
import { roomDossier, roomRound } from './room-round'
import { trueConsensus } from './spread'

/**
 * Key questions, signal and advice rest on what the room chose, and every number on the scores of the room: a rule that
 * speaks of one answer can point at it, and no advice contradicts the numbers that the room saw. Where the scores may not
 * be made it is the report of an empty round.
 */
export function reportOfRoom(room: Room, evaluation: Evaluation | null): Report {
  const dossier = roomDossier(room)
  if (evaluation === null) return buildReport(dossier)
  const inScope = answersOfRoom(room).filter(({ item }) => isInScope(item.phase, evaluation.k))
  // Its sentences count questions, and not the answers of all people at each of them.
  const told = { ...evaluation, coverage: coverageOf(inScope.map(({ choice }) => choice)) }
  return { ...reportOn(dossier, roomRound(room), told, lowestConsensus(room)), evaluation }
}

/** The lowest one at a core question in front of everyone; null where nobody can be divided. Source: instrument D.2, R43. */
function lowestConsensus({ questions, whole, open }: Room): number | null {
  const found = questions.flatMap(({ item, preview }, at) => {
    const tally = whole[at]
    if (item?.core !== true || preview !== null || tally === undefined) return []
    return knowable(tally, open) === 'nothing' ? [] : (trueConsensus(tally) ?? [])
  })
  return found.length === 0 ? null : Math.min(...found)
}
