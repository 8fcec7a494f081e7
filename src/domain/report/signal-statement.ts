import { say } from '../message'
import type { QuestionId } from '../answers/answer'
import type { Round } from '../answers/dossier'
import { GATES } from '../instrument/item'
import { itemOfGate } from '../instrument/lookup'
import type { Evaluation } from '../scoring/evaluation'
import { certaintyOf } from './certainty'
import { conditionsBesideGates, conditionsOf } from './conditions'
import { keyQuestionsOf } from './key-questions'
import { asSentence } from './list-of'
import { reasonsOf } from './reasons'
import type { SignalStatement, Wording } from './report'
import { signalSentence } from './signal-sentence'
import { labelOf, situationOf } from './situation'

/** In whose words a signal is told, and whether it may speak of the key questions. */
interface Telling {
  readonly wording: Wording
  readonly gates: boolean
}

/**
 * The signal as a director repeats it, with its conditions, its reasons and how sure it is. Without its key questions it
 * counts no conditions, as it would not name them all. Source: instrument A.6, C.9.
 */
export function signalStatement(
  round: Round,
  evaluation: Evaluation,
  open: readonly QuestionId[],
  { wording, gates }: Telling = { wording: situationOf(round.context), gates: true },
): SignalStatement {
  const { signal } = evaluation.signal
  const questions = gates ? keyQuestionsOf(round, evaluation) : []
  const conditions = gates ? conditionsOf(evaluation, questions) : conditionsBesideGates(evaluation)
  return {
    signal,
    situation: situationOf(round.context),
    label: labelOf(signal, wording),
    sentence: signalSentence({ evaluation, questions, wording, conditions: gates ? conditions : [] }),
    conditionsTitle: say(`signal:conditionsTitle.${signal}`),
    conditions: conditions.map(asSentence),
    reasons: reasonsOf(evaluation, questions).map(asSentence),
    certainty: certaintyOf(evaluation, wording),
    decidedBy: decidedBy(evaluation, open),
  }
}

/** The open questions, key questions first, as long as their answers can change the signal. */
function decidedBy({ signal }: Evaluation, open: readonly QuestionId[]): readonly QuestionId[] {
  if (signal.signal === signal.lo && signal.signal === signal.hi) return []
  const guarding: readonly QuestionId[] = GATES.map(itemOfGate)
  return [...open.filter((id) => guarding.includes(id)), ...open.filter((id) => !guarding.includes(id))]
}
