import { say, type Message } from '../message'
import type { Evaluation } from '../scoring/evaluation'
import { inState, type KeyQuestion } from './key-questions'
import { phaseName } from './phase-strength'

/** Under this share of answers there is no signal. Source: instrument C.9. */
const ENOUGH = 60

/** What is missing for a signal, as clauses: answers at all, answers in a phase, answers at key questions. Source: instrument C.9. */
export function missingFacts(evaluation: Evaluation, questions: readonly KeyQuestion[]): readonly Message[] {
  const { coverage, phases } = evaluation
  if (coverage.of === 0 && coverage.notApplicable > 0) return [say('signal:missing.nothingApplies')]
  if (coverage.answered === 0 && coverage.dontKnow === 0) return [say('signal:missing.everything')]
  const open = inState(questions, 'open')
  return [
    ...(coverage.pct !== null && coverage.pct < ENOUGH
      ? [say('signal:missing.answers', { count: coverage.of - coverage.answered, of: coverage.of })]
      : []),
    ...(open.length > 1 ? [say('signal:missing.keyQuestions', { count: open.length, of: questions.length })] : []),
    ...phases
      .filter(({ preview, shown }) => !preview && !shown)
      .map(({ phase }) => say('signal:missing.phase', { phase: phaseName(phase) })),
  ]
}
