import type { GateId } from '../instrument/item'
import { isLevel, type Choice } from '../instrument/scale'
import type { AskedAnswer } from './asked-answers'
import type { GateState } from './evaluation'

/** The state of every gate among the answers, in order. Source: instrument C.9. */
export function gatesOf(answers: readonly AskedAnswer[]): Readonly<Partial<Record<GateId, GateState>>> {
  const gates: Partial<Record<GateId, GateState>> = {}
  for (const { item, choice } of answers) if (item.gate !== null) gates[item.gate] = gateState(choice)
  return gates
}

/** What a choice at a gate means; null is an open one. */
export function gateState(choice: Choice | null): GateState {
  if (choice === 'NA') return 'na'
  if (!isLevel(choice)) return 'open'
  if (choice <= 25) return 'fail'
  return choice === 50 ? 'risk' : 'pass'
}
