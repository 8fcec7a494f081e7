import type { Dossier } from '../answers/dossier'
import { newRound } from '../answers/new-dossier'
import type { Agenda, AgendaPoint, RoomReport } from './room-report'
import { decisionOf } from '../workshop/decision-of'
import { talkedElsewhere } from './talked-elsewhere'

const NONE = newRound('', new Date(0))
const NOT_TALKED = { said: '', agreed: '' }

/** Of the dossier of a workshop only what the numbers of a room come from: no words of the person who guides but the verdict. */
export function withoutWords(dossier: Dossier): Dossier {
  const { id, organisation, partners, workshop, rounds } = dossier
  const { id: roundId, startedAt, instrument, scan, context, answers, decision } = rounds.at(-1) ?? NONE
  const verdict = decision?.verdict
  const round = { id: roundId, startedAt, instrument, scan, context, answers }
  return {
    id,
    title: '',
    organisation,
    partners,
    ...(dossier.look === undefined ? {} : { look: dossier.look }),
    rounds: [verdict === undefined ? round : { ...round, decision: { verdict } }],
    ...(workshop === undefined ? {} : { workshop: { ...workshop, points: {}, decisions: {} } }),
  }
}

/**
 * The report of a room with the words that were written since it was made: the title, what was said at each point, what
 * each partner decides, the decision and the actions. Typing them does not count the answers of a full room again.
 */
export function withWords(room: RoomReport, { title, workshop, rounds }: Dossier): RoomReport {
  const { decision = {}, actions = [] } = rounds.at(-1) ?? NONE
  const talked = (points: readonly AgendaPoint[]) =>
    points.map((point) => ({ ...point, talk: workshop?.points[point.point.question] ?? NOT_TALKED }))
  const { differences, silent, concerns, strengths } = room.agenda
  const agenda: Agenda = {
    differences: talked(differences),
    silent: talked(silent),
    concerns: talked(concerns),
    strengths: talked(strengths),
  }
  const decisions = (workshop?.organisations ?? []).map((organisation) => ({
    organisation,
    decision: workshop === undefined ? {} : decisionOf(workshop, organisation.id),
  }))
  const elsewhere = talkedElsewhere(agenda, room.points, workshop?.points ?? {})
  return { ...room, title, agenda, elsewhere, decisions, report: { ...room.report, title, decision, actions } }
}
