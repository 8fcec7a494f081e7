import type { Dossier } from '../answers/dossier'
import { EMPTY_WORKSHOP } from '../workshop/new-workshop'
import { changesSinceShown } from '../workshop/shown-room'
import { organisationsApart } from './apart'
import { reportOfRoom } from './report-of-room'
import { peopleIn, roomOf } from './room'
import { roomAgenda } from './room-agenda'
import { coverageOver } from './room-coverage'
import { roomGates } from './room-gates'
import { roomPositions } from './room-positions'
import { roomPoints } from './room-points'
import type { RoomReport } from './room-report'
import { roomScores } from './room-scores'
import { decisionOf } from '../workshop/decision-of'
import { talkedElsewhere } from './talked-elsewhere'

/**
 * What a room sees of a workshop: a value out of plain data, so that it can be made anywhere. Without people in it, and of
 * a dossier that is no workshop, it is an empty room.
 */
export function buildRoomReport(dossier: Dossier): RoomReport {
  const workshop = dossier.workshop ?? EMPTY_WORKSHOP
  const room = roomOf(dossier, workshop)
  const apart = organisationsApart(room)
  const { evaluation, weighing, perPerson, byOrganisation } = roomScores(room, apart)
  const points = roomPoints(room, apart)
  const report = reportOfRoom(room, evaluation)
  const agenda = roomAgenda(room, points)
  return {
    title: dossier.title,
    mode: room.open ? 'open' : 'confidential',
    scan: room.round.scan,
    startedAt: room.round.startedAt,
    participants: room.people.length,
    organisations: room.organisations.map((organisation) => ({
      organisation,
      participants: peopleIn(room, organisation),
    })),
    waiting: changesSinceShown(workshop),
    coverage: coverageOver(room, ({ preview }) => preview === null),
    positions: roomPositions(room),
    evaluation,
    weighing,
    perPerson,
    byOrganisation,
    points,
    agenda,
    elsewhere: talkedElsewhere(agenda, points, workshop.points),
    gates: roomGates(room, report.evaluation.k),
    report,
    decisions: workshop.organisations.map((organisation) => ({
      organisation,
      decision: decisionOf(workshop, organisation.id),
    })),
  }
}
