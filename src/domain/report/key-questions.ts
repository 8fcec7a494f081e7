import { GATES, type GateId } from '../instrument/item'
import { itemById, itemOfGate } from '../instrument/lookup'
import { isLevel } from '../instrument/scale'
import type { Round } from '../answers/dossier'
import type { Evaluation, GateState } from '../scoring/evaluation'

/** A gate in scope, with the level that was chosen. */
export interface KeyQuestion {
  readonly gate: GateId
  readonly state: GateState
  readonly stop: boolean
  /** 100 when it has no level, so that the lowest answers come first in an order. */
  readonly level: number
}

/** The gates in scope by weight: stop gates first, then the lowest answer, then the order of the journey. Source: instrument D.1. */
export function keyQuestionsOf(round: Round, evaluation: Evaluation): readonly KeyQuestion[] {
  return GATES.flatMap((gate) => {
    const state = evaluation.gates[gate]
    if (state === undefined) return []
    const item = itemOfGate(gate)
    const choice = round.answers[item]?.level
    return [{ gate, state, stop: itemById(item)?.stop === true, level: isLevel(choice) ? choice : 100 }]
  }).sort((a, b) => Number(b.stop) - Number(a.stop) || a.level - b.level)
}

/** Those of some states, in the same order. */
export function inState(questions: readonly KeyQuestion[], ...states: readonly GateState[]): readonly KeyQuestion[] {
  return questions.filter(({ state }) => states.includes(state))
}
