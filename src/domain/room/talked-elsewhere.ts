import type { QuestionId } from '../answers/answer'
import type { Workshop } from '../answers/workshop'
import type { Agenda, RoomPoint, RoomReport } from './room-report'

/** Every question that stands on a list of the agenda. */
export function listedOn({ differences, silent, concerns, strengths }: Agenda): ReadonlySet<QuestionId> {
  return new Set([...differences, ...silent, ...concerns, ...strengths].map(({ point }) => point.question))
}

/** The points that were talked about and stand on no list of the agenda, in the order of the journey. */
export function talkedElsewhere(
  agenda: Agenda,
  points: RoomReport['points'],
  talks: Workshop['points'],
): RoomReport['elsewhere'] {
  const listed = listedOn(agenda)
  return points.flatMap((point) => {
    const talk = talks[point.question]
    return talk === undefined || listed.has(point.question) ? [] : [{ point, talk }]
  })
}

/** The points at which someone shared a note and that stand on no list of the agenda, in the order of the journey. */
export function notedElsewhere({ agenda, points }: Pick<RoomReport, 'agenda' | 'points'>): readonly RoomPoint[] {
  const listed = listedOn(agenda)
  return points.filter(({ question, notes }) => notes.length > 0 && !listed.has(question))
}
