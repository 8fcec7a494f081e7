import type { QuestionId } from '@/domain/answers/answer'
import { giveAnswer } from '@/domain/answers/change-dossier'
import type { Dossier, Round } from '@/domain/answers/dossier'
import type { Choice } from '@/domain/instrument/scale'
import type { Report } from '@/domain/report/report'
import type { GateState } from '@/domain/scoring/evaluation'

/** Answers that are tried out and stand in no dossier; null tries a question as left open. */
export type Trial = ReadonlyMap<QuestionId, Choice | null>

/** Where to begin: few enough to take in at once. */
const SUGGESTIONS = 4
const WEIGHT: Readonly<Partial<Record<GateState, number>>> = { fail: 0, open: 1, risk: 2 }

/** The dossier as it would be with the answers of a trial. */
export function tryOut(dossier: Dossier, trial: Trial): Dossier {
  return [...trial].reduce((tried, [question, choice]) => giveAnswer(tried, question, choice), dossier)
}

/** A trial with one more answer; the answer that is already in the dossier is no trial. */
export function withAnswer(trial: Trial, round: Round, question: QuestionId, choice: Choice | null): Trial {
  const next = new Map(trial)
  if (choice === answerIn(round, question)) next.delete(question)
  else next.set(question, choice)
  return next
}

/** What the round says now at every question of a trial: the way back. */
export function wayBack(trial: Trial, round: Round): Trial {
  return new Map([...trial.keys()].map((question) => [question, answerIn(round, question)]))
}

/** The answers that weigh most: key questions that are not in order, then open answers that can still decide. */
export function worthTrying(report: Report): readonly QuestionId[] {
  const gates = report.gates
    .filter(({ state }) => WEIGHT[state] !== undefined)
    .sort((a, b) => (WEIGHT[a.state] ?? 0) - (WEIGHT[b.state] ?? 0))
    .map(({ question }) => question)
  return [...new Set([...gates, ...report.signal.decidedBy])].slice(0, SUGGESTIONS)
}

/** The choice at a question; null when it is open. */
export function answerIn(round: Round, question: QuestionId): Choice | null {
  return round.answers[question]?.level ?? null
}
