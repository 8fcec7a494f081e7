import { say, type Message } from '../message'
import { dataGaps } from '../scoring/data-gaps'
import type { Evaluation } from '../scoring/evaluation'
import type { KeyQuestion } from './key-questions'
import { phaseName } from './phase-strength'

/** What is missing for a signal, as clauses: answers at all, answers in a phase, answers at key questions. Source: instrument C.9. */
export function missingFacts(evaluation: Evaluation, questions: readonly KeyQuestion[]): readonly Message[] {
  const { coverage, phases } = evaluation
  if (coverage.of === 0 && coverage.notApplicable > 0) return [say('signal:missing.nothingApplies')]
  if (coverage.answered === 0 && coverage.dontKnow === 0) return [say('signal:missing.everything')]
  const gaps = dataGaps({ ...evaluation, phases: phases.filter(({ preview }) => !preview) })
  return [
    ...(gaps.whole ? [say('signal:missing.answers', { count: coverage.of - coverage.answered, of: coverage.of })] : []),
    ...(gaps.gates.length > 0
      ? [say('signal:missing.keyQuestions', { count: gaps.gates.length, of: questions.length })]
      : []),
    ...gaps.phases.map((phase) => say('signal:missing.phase', { phase: phaseName(phase) })),
  ]
}
