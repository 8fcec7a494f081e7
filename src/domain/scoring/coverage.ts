import type { Choice } from '../instrument/scale'
import type { Confidence, Coverage } from './evaluation'
import { reaches } from './threshold'

/** How much of a set of asked questions has a level; null in the set is an open one. Source: instrument C.5. */
export function coverageOf(choices: readonly (Choice | null)[]): Coverage {
  const dontKnow = choices.filter((choice) => choice === 'DK').length
  const unanswered = choices.filter((choice) => choice === null).length
  const notApplicable = choices.filter((choice) => choice === 'NA').length
  const answered = choices.length - dontKnow - unanswered - notApplicable
  return coverageWith({ answered, dontKnow, unanswered, notApplicable })
}

/** The coverage in which so many of each were counted. */
export function coverageWith(counted: Omit<Coverage, 'pct' | 'of'>): Coverage {
  const { answered, dontKnow, unanswered, notApplicable } = counted
  const of = answered + dontKnow + unanswered
  return { pct: of === 0 ? null : (100 * answered) / of, answered, of, dontKnow, unanswered, notApplicable }
}

/** Whether a coverage reaches a percentage; nothing that applies reaches none. */
export function covers({ pct }: Coverage, percentage: number): boolean {
  return pct !== null && reaches(pct, percentage)
}

/**
 * How well a score is supported. The paper reads the coverage alone; a score that is not shown for another reason
 * (too few themes, a phase that is not shown) has no number either, so it too is "too little data".
 */
export function confidenceOf(coverage: Coverage, shown: boolean): Confidence {
  if (!shown) return 'insufficient'
  return covers(coverage, 80) ? 'solid' : 'provisional'
}
