import { say, type Message } from '../message'
import type { Evaluation } from '../scoring/evaluation'
import { inState, type KeyQuestion } from './key-questions'
import { phaseName, strongestOf } from './phase-strength'

/**
 * What is strong, as clauses, in this order: the key questions (when not all are in order: the stop gates that are),
 * the phase that stands best, the balance, no skipped step, the level of the whole. Only what is true is said.
 */
export function strengthFacts(evaluation: Evaluation, questions: readonly KeyQuestion[]): readonly Message[] {
  return [
    ...keyQuestionFact(questions),
    ...strongestFact(evaluation),
    ...(evaluation.overallShown && evaluation.balance?.id === 'balanced' ? [say('signal:strength.balanced')] : []),
    ...(evaluation.k > 1 && evaluation.skips.length === 0 ? [say('signal:strength.noSkip')] : []),
    ...wholeFact(evaluation),
  ]
}

/** All of them in order, or else the stop gates that are. */
function keyQuestionFact(questions: readonly KeyQuestion[]): readonly Message[] {
  const count = questions.length - inState(questions, 'na').length
  const passed = inState(questions, 'pass').length
  if (count > 0 && passed === count) return [say('signal:strength.keyQuestions', { count })]
  const stops = inState(questions, 'pass').filter(({ stop }) => stop)
  return stops.map(({ gate }) => say(`signal:strength.${gate}`))
}

/** Said from 60 on: below that even the best phase is no strength. */
function strongestFact(evaluation: Evaluation): readonly Message[] {
  const best = strongestOf(evaluation)
  if (best === undefined || best.score < 60) return []
  const key = evaluation.k === 1 ? 'signal:strength.onlyPhase' : 'signal:strength.phase'
  return [say(key, { phase: phaseName(best.phase), score: best.score })]
}

/** With one phase in scope the whole is that phase. */
function wholeFact({ k, overall, overallShown }: Evaluation): readonly Message[] {
  return k > 1 && overallShown && overall.score !== null && overall.score >= 60
    ? [say('signal:standing', { score: overall.score })]
    : []
}
