import { LEVELS } from '../instrument/scale'
import { gateState } from '../scoring/gates'
import { numberOf, type PhaseNumber } from '../instrument/axes'
import { knowable, mayCombine } from './may-show'
import type { Room } from './room'
import type { RoomGate } from './room-report'
import type { Tally } from './tally'

/**
 * The key questions of phases 1 to k, in the order of the journey, by those who chose a level: everyone passes, everyone
 * fails, or it is mixed, as it is when some or all are at risk. Who does not know stands beside it, in the spread.
 */
export function roomGates(room: Room, k: PhaseNumber): readonly RoomGate[] {
  return room.questions.flatMap(({ item }, at) => {
    const tally = room.whole[at]
    if (item === null || item.gate === null || tally === undefined || numberOf(item.phase) > k) return []
    return [{ gate: item.gate, question: item.id, state: stateOf(tally, room) }]
  })
}

function stateOf(tally: Tally, { open, people }: Room): RoomGate['state'] {
  if (!mayCombine(people.length, open)) return 'hidden'
  if (tally.n === 0) return 'open'
  if (knowable(tally, open) === 'nothing') return 'hidden'
  const states = new Set(LEVELS.filter((_, place) => (tally.counts[place] ?? 0) > 0).map(gateState))
  if (states.size > 1 || states.has('risk')) return 'mixed'
  return states.has('pass') ? 'pass' : 'fail'
}
