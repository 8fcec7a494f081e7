import type { Contribution } from '../answers/workshop'
import type { RoomChange } from '../workshop/shown-room'
import { isChangeOfACrowd } from './may-show'

/** Where someone was counted in a picture and is counted in the next; null for nowhere. */
export interface Move {
  readonly from: string | null
  readonly to: string | null
}

/** What a change does to something that is counted of all together; nothing when it is the same before and after. */
export function moveOf({ before, after }: RoomChange, signOf: (one: Contribution) => string): Move {
  const [was, is] = [before === null ? null : signOf(before), after === null ? null : signOf(after)]
  if (was === is) return NOWHERE
  return { from: was === null ? null : 'all', to: is === null ? null : 'all' }
}

/** Of someone of whom nothing else is counted than before. */
export const NOWHERE: Move = { from: null, to: null }

/** Whether enough people or nobody left each seat, and the same of those who came to it. */
export function moveInCrowds(moves: readonly Move[]): boolean {
  return (['from', 'to'] as const).every((side) => {
    const people = new Map<string, number>()
    for (const { [side]: seat } of moves) if (seat !== null) people.set(seat, (people.get(seat) ?? 0) + 1)
    return [...people.values()].every(isChangeOfACrowd)
  })
}
