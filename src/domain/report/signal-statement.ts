import { say } from '../message'
import type { QuestionId } from '../answers/answer'
import type { Round } from '../answers/dossier'
import { GATES } from '../instrument/item'
import { itemOfGate } from '../instrument/lookup'
import type { Evaluation } from '../scoring/evaluation'
import { certaintyOf } from './certainty'
import { conditionsOf } from './conditions'
import { keyQuestionsOf } from './key-questions'
import { asSentence } from './list-of'
import { reasonsOf } from './reasons'
import type { SignalStatement } from './report'
import { signalSentence } from './signal-sentence'
import { labelOf, situationOf } from './situation'

/** The signal as a director repeats it, with its conditions, its reasons and how sure it is. Source: instrument A.6, C.9. */
export function signalStatement(round: Round, evaluation: Evaluation, open: readonly QuestionId[]): SignalStatement {
  const { signal } = evaluation.signal
  const situation = situationOf(round.context)
  const questions = keyQuestionsOf(round, evaluation)
  const conditions = conditionsOf(evaluation, questions)
  return {
    signal,
    situation,
    label: labelOf(signal, situation),
    sentence: signalSentence({ evaluation, questions, situation, conditions }),
    conditionsTitle: say(`signal:conditionsTitle.${signal}`),
    conditions: conditions.map(asSentence),
    reasons: reasonsOf(evaluation, questions).map(asSentence),
    certainty: certaintyOf(evaluation, situation),
    decidedBy: decidedBy(evaluation, open),
  }
}

/** The open questions, key questions first, as long as their answers can change the signal. */
function decidedBy({ signal }: Evaluation, open: readonly QuestionId[]): readonly QuestionId[] {
  if (signal.signal === signal.lo && signal.signal === signal.hi) return []
  const guarding: readonly QuestionId[] = GATES.map(itemOfGate)
  return [...open.filter((id) => guarding.includes(id)), ...open.filter((id) => !guarding.includes(id))]
}
