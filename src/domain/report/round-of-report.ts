import type { Answer } from '../answers/answer'
import type { Round } from '../answers/dossier'
import { newRound } from '../answers/new-dossier'
import { CONTEXT_OPTIONS, type Context } from '../instrument/context-question'
import { askedIn } from './asked-in'
import type { Report, ReportedAnswer } from './report'

/** The round that a report tells of, as far as it was asked: a report made of it says the same. */
export function roundOfReport(report: Report): Round {
  const { startedAt, scan, context, decision, actions } = report
  return {
    ...newRound('', new Date(0)),
    startedAt,
    scan,
    context: contextOf(context),
    answers: Object.fromEntries(askedIn(report).map((reported) => [reported.question, answerOf(reported)])),
    decision,
    actions,
  }
}

function contextOf(rows: Report['context']): Context {
  const told = rows.flatMap(({ question, value }) => {
    if (value === null) return []
    const option = [...CONTEXT_OPTIONS[question]].find((known) => String(known) === value)
    return [[question, option ?? 'unknown']]
  })
  return Object.fromEntries(told)
}

function answerOf({ choice, note }: ReportedAnswer): Answer {
  return { ...(choice === null ? {} : { level: choice }), ...(note === '' ? {} : { note }) }
}
