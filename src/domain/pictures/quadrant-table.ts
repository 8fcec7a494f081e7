import { say } from '../message'
import { phaseName } from '../report/phase-strength'
import type { PictureTable } from './drawing'
import { movementName, scoreCell } from './picture-words'
import type { Placed } from './quadrant-places'

/** The numbers of the quadrant, one row a phase. */
export function quadrantTable(placed: readonly Placed[]): PictureTable {
  return {
    caption: say('pictures:quadrant.title'),
    head: [say('pictures:head.phase'), movementName('D'), movementName('P'), say('pictures:head.difference')],
    rows: placed.map(({ row }) => [
      phaseName(row.phase),
      scoreCell(row.score.depthInterval, true),
      scoreCell(row.score.progressInterval, true),
      say('pictures:cell.difference', { delta: row.balance.delta }),
    ]),
  }
}
