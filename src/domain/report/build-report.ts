import { advise } from '../advice/advise'
import { readableAccent } from '../answers/accent'
import type { Dossier, Round } from '../answers/dossier'
import { newRound } from '../answers/new-dossier'
import { roundOf } from '../answers/rounds'
import { CONTEXT_KEYS } from '../instrument/context-question'
import type { Choice } from '../instrument/scale'
import { evaluateRound } from '../scoring/evaluate-round'
import { askedIn } from './asked-in'
import { noticesOf } from './notices'
import { calculatedPosition, positionMessage } from './position'
import type { Report, ReportedAnswer } from './report'
import { reportedGates, reportedModules, reportedPhases } from './reported-answers'
import { signalStatement } from './signal-statement'
import { weightReasons } from './weight-reasons'

/** The report of a round of a dossier; of the last one when none is named or none has that id, of an empty one when there is none. */
export function buildReport(dossier: Dossier, roundId?: string): Report {
  const round = roundOf(dossier, roundId) ?? newRound('', new Date(0))
  return reportOn(dossier, round, evaluateRound(round))
}

/** The report of a round whose numbers are known already. `consensus` is the lowest one of a room; null for one person. */
export function reportOn(
  dossier: Omit<Dossier, 'rounds'>,
  round: Round,
  evaluation: Report['evaluation'],
  consensus: number | null = null,
): Report {
  const phases = reportedPhases(round, evaluation)
  const modules = reportedModules(round, evaluation)
  const inScope = phases.filter(({ preview }) => !preview).flatMap(({ answers }) => answers)
  const everything = askedIn({ phases, modules })
  const stillOpen = inScope.filter(({ choice }) => choice === null || choice === 'DK')
  return {
    title: dossier.title,
    organisation: dossier.organisation,
    partners: dossier.partners,
    startedAt: round.startedAt,
    scan: round.scan,
    context: reportedContext(round),
    evaluation,
    signal: signalStatement(round, evaluation, ids(stillOpen)),
    position: positionMessage(evaluation),
    calculated: calculatedPosition(evaluation),
    weightReasons: weightReasons(round.context, evaluation),
    gates: reportedGates(round, evaluation),
    advice: advise(round, evaluation, consensus),
    phases,
    modules,
    blindSpots: chosen(everything, 'DK'),
    unanswered: chosen([...inScope, ...modules], null),
    notApplicable: chosen(everything, 'NA'),
    notices: noticesOf(round.context, evaluation),
    decision: round.decision ?? {},
    actions: round.actions ?? [],
    shared: null,
    ...reportedLook(dossier),
  }
}

function reportedLook({ look: { logo, accent } = {} }: Pick<Dossier, 'look'>): Pick<Report, 'look'> {
  if (logo === undefined && accent === undefined) return {}
  return {
    look: {
      ...(logo === undefined ? {} : { logo }),
      ...(accent === undefined ? {} : { accent: readableAccent(accent) }),
    },
  }
}

function reportedContext({ context }: Round): Report['context'] {
  return CONTEXT_KEYS.map((question) => {
    const value = context[question]
    return { question, value: value === undefined ? null : String(value) }
  })
}

function chosen(answers: readonly ReportedAnswer[], choice: Choice | null): Report['blindSpots'] {
  return ids(answers.filter((answer) => answer.choice === choice))
}

function ids(answers: readonly ReportedAnswer[]): Report['blindSpots'] {
  return answers.map(({ question }) => question)
}
