import { firstAndRest } from '../advice/advise'
import type { Advice, AdviceList, Ground } from '../advice/advice'
import type { Answers } from '../answers/answer'
import type { Decision } from '../answers/decision'
import type { Round } from '../answers/dossier'
import type { Context } from '../instrument/context-question'
import type { Evaluation } from '../scoring/evaluation'
import { buildReport } from './build-report'
import { sharedParts, type PartnerPart } from './partner-parts'
import type { Report } from './report'
import { roundOfReport } from './round-of-report'
import { signalStatement } from './signal-statement'

type Has = (part: PartnerPart) => boolean

/**
 * A report for the other side. What the person keeps was taken out of the round before anything was read from it, so
 * that nothing follows from it either; then the parts that are not shared are taken out of what the rest says.
 * The signal speaks of the partnership, not of the step that the own organisation takes. It is made of a whole report,
 * never of another version: what was taken out of that one would be missing in the scores.
 */
export function forPartner(report: Report, chosen: readonly PartnerPart[]): Report {
  if (report.shared !== null) throw new Error('A version for the partner is made of a whole report.')
  const shared = sharedParts(chosen)
  const has: Has = (part) => shared.includes(part)
  const { title, organisation, partners } = report
  const round = keptRound(roundOfReport(report), has)
  const whole = buildReport({ id: '', title, organisation, partners, rounds: [round] })
  const evaluation = shownEvaluation(whole.evaluation, has)
  const decidedBy = has('open') ? whole.signal.decidedBy : []
  return {
    ...whole,
    shared,
    context: whole.context.filter(({ question }) =>
      question === 'autonomy' || question === 'decision' ? has(question) : true,
    ),
    evaluation,
    signal: { ...signalStatement(round, evaluation, [], { wording: 'together', gates: has('gates') }), decidedBy },
    gates: has('gates') ? whole.gates : [],
    advice: shownAdvice(whole.advice, has),
    phases: has('answers') ? whole.phases : [],
    modules: has('answers') ? whole.modules : [],
    ...(has('open') ? {} : { blindSpots: [], unanswered: [], notApplicable: [] }),
    ...(report.look === undefined ? {} : { look: report.look }),
  }
}

/** The round as if what is kept had never been written or chosen. */
function keptRound(round: Round, has: Has): Round {
  const { decision, actions, ...rest } = round
  return {
    ...rest,
    context: keptContext(round.context, has),
    answers: has('notes') ? round.answers : withoutNotes(round.answers),
    ...(has('decision') && decision !== undefined ? { decision: toldDecision(decision) } : {}),
    ...(has('actions') && actions !== undefined ? { actions } : {}),
  }
}

/** Whether she recognised the signal is between the person and the program. */
function toldDecision({ recognised: _, ...told }: Decision): Decision {
  return told
}

function keptContext({ autonomy, decision, ...rest }: Context, has: Has): Context {
  return {
    ...rest,
    ...(has('autonomy') && autonomy !== undefined ? { autonomy } : {}),
    ...(has('decision') && decision !== undefined ? { decision } : {}),
  }
}

function withoutNotes(answers: Answers): Answers {
  const bare = Object.entries(answers).map(([question, { note: _, ...answer }]) => [question, answer])
  return Object.fromEntries(bare)
}

/** The scores, without those that are a single answer or tell of a key question. */
function shownEvaluation(evaluation: Evaluation, has: Has): Evaluation {
  return {
    ...evaluation,
    ...(has('answers') ? {} : { asked: [], cells: {}, modules: [] }),
    ...(has('gates') ? {} : { gates: {} }),
  }
}

function shownAdvice({ actions, strengths, rest }: AdviceList, has: Has): AdviceList {
  const kept = firstAndRest(
    has('advice') ? [...actions, ...rest].filter(({ group }) => group !== 'gate' || has('gates')) : [],
  )
  const list = {
    actions: kept.actions.map(shown),
    rest: kept.rest.map(shown),
    strengths: has('strengths') ? strengths.map(shown) : [],
  }
  const fired = [...list.actions, ...list.strengths, ...list.rest].map(({ id }) => id)
  return { ...list, fired: fired.toSorted() }

  function shown(advice: Advice): Advice {
    const ruleInWords = has('answers') ? advice.ruleInWords : null
    return { ...advice, grounds: advice.grounds.filter(isShared), ruleInWords }
  }

  function isShared({ kind }: Ground): boolean {
    if (kind === 'answer') return has('answers')
    return kind !== 'gate' || has('gates')
  }
}
