import type { Message } from '../message'
import type { Evaluation } from '../scoring/evaluation'
import type { KeyQuestion } from './key-questions'
import { missingFacts } from './missing-facts'
import { strengthFacts } from './strength-facts'
import { standingFact, troubleFacts } from './trouble-facts'

const REASONS = 3

/**
 * The strongest reasons behind the signal, as clauses, at most three:
 * - GO: what is strong;
 * - COND: first what carries the yes, then what holds it back;
 * - NOTYET and NO: what holds it back;
 * - NODATA: what is missing.
 * Each kind has its own fixed order, weightiest first; what is left over is filled up with strengths.
 */
export function reasonsOf(evaluation: Evaluation, questions: readonly KeyQuestion[]): readonly Message[] {
  return candidates(evaluation, questions).slice(0, REASONS)
}

function candidates(evaluation: Evaluation, questions: readonly KeyQuestion[]): readonly Message[] {
  switch (evaluation.signal.signal) {
    case 'GO':
      return strengthFacts(evaluation, questions)
    case 'COND':
      return [
        ...standingFact(evaluation),
        ...troubleFacts(evaluation, questions),
        ...strengthFacts(evaluation, questions),
      ]
    case 'NOTYET':
    case 'NO':
      return troubleFacts(evaluation, questions)
    case 'NODATA':
      return missingFacts(evaluation, questions)
  }
}
