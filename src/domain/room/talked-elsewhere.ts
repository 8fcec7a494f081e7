import type { Workshop } from '../answers/workshop'
import type { Agenda, RoomReport } from './room-report'

/** The points that were talked about and stand on no list of the agenda, in the order of the journey. */
export function talkedElsewhere(
  { differences, silent, concerns, strengths }: Agenda,
  points: RoomReport['points'],
  talks: Workshop['points'],
): RoomReport['elsewhere'] {
  const listed = new Set([...differences, ...silent, ...concerns, ...strengths].map(({ point }) => point.question))
  return points.flatMap((point) => {
    const talk = talks[point.question]
    return talk === undefined || listed.has(point.question) ? [] : [{ point, talk }]
  })
}
