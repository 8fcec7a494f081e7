import { say, type Message } from '../message'
import type { Phase } from '../instrument/axes'
import type { Evaluation } from '../scoring/evaluation'
import { inState, type KeyQuestion } from './key-questions'
import { phaseName, weakestFirst } from './phase-strength'

/** Below this a phase keeps the signal from GO. Source: instrument C.9. */
export const STEADY_PHASE = 55

/**
 * What has to be settled, each as something to do, weightiest first: failed gates, hard skipped steps, open gates,
 * risky gates. When none of these holds the signal back, the phases that are too weak. NO names only what stops it;
 * GO and NODATA have no conditions. Source: instrument C.9.
 */
export function conditionsOf(evaluation: Evaluation, questions: readonly KeyQuestion[]): readonly Message[] {
  const { signal } = evaluation.signal
  switch (signal) {
    case 'GO':
    case 'NODATA':
      return []
    case 'NO':
      return inState(questions, 'fail').flatMap((question) => (question.stop ? [settle(question)] : []))
    case 'COND':
    case 'NOTYET': {
      const conditions = [
        ...inState(questions, 'fail').map(settle),
        ...catchUps(evaluation),
        ...inState(questions, 'open').map(settle),
        ...inState(questions, 'risk').map(settle),
      ]
      return conditions.length > 0 ? conditions : weakPhases(evaluation).map((it) => workOut('signal:strengthen', it))
    }
  }
}

/** The conditions that no key question sets: the hard skipped steps, while a yes depends on conditions. */
export function conditionsBesideGates(evaluation: Evaluation): readonly Message[] {
  const { signal } = evaluation.signal
  return signal === 'COND' || signal === 'NOTYET' ? catchUps(evaluation) : []
}

/** What to do about a gate: `signal:settle.G7.fail`. */
export function settle({ gate, state }: KeyQuestion): Message {
  return say(`signal:settle.${gate}.${state}`)
}

function catchUps({ skips }: Evaluation): readonly Message[] {
  return skips.flatMap(({ kind, from }) => (kind === 'hard' ? [workOut('signal:catchUp', from)] : []))
}

function workOut(key: string, phase: Phase): Message {
  return say(key, { phase: phaseName(phase) })
}

/** The phases in scope under the threshold; when there is none, the weakest. */
function weakPhases(evaluation: Evaluation): readonly Phase[] {
  const standings = weakestFirst(evaluation)
  const weak = standings.filter(({ score }) => score < STEADY_PHASE)
  return (weak.length > 0 ? weak : standings.slice(0, 1)).map(({ phase }) => phase)
}
