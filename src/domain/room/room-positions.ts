import { PHASES, phaseAt, type Phase } from '../instrument/axes'
import { mayCount } from './may-show'
import type { Room } from './room'
import type { RoomReport } from './room-report'

/** How many placed the partnership in each phase; null when that may not be counted, or nobody said. Source: instrument E.4. */
export function roomPositions({ people, open }: Room): RoomReport['positions'] {
  const said = people.map(({ position }) => position).filter((position) => position !== null)
  if (said.length === 0 || !mayCount(said.length, open)) return null
  const placed = (phase: Phase) => said.filter((one) => one !== 'unknown' && phaseAt(one) === phase).length
  const [P1, P2, P3, P4, P5] = PHASES.map(placed)
  return {
    phases: { P1: P1 ?? 0, P2: P2 ?? 0, P3: P3 ?? 0, P4: P4 ?? 0, P5: P5 ?? 0 },
    unsure: said.filter((one) => one === 'unknown').length,
  }
}
