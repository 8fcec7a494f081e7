import { say } from '../message'
import type { Evaluation } from '../scoring/evaluation'
import type { PictureTable } from './drawing'
import { movementName, scoreCell } from './picture-words'

/** The numbers of the beam. */
export function beamTable({ movements, balance, overallShown }: Evaluation): PictureTable {
  const weighed = overallShown ? balance : null
  return {
    caption: say('pictures:beam.title'),
    head: [say('pictures:head.movement'), say('pictures:head.score')],
    rows: [
      [movementName('D'), scoreCell(movements.D, overallShown)],
      [movementName('P'), scoreCell(movements.P, overallShown)],
      [
        say('pictures:head.difference'),
        weighed === null ? say('pictures:cell.none') : say('pictures:cell.difference', { delta: weighed.delta }),
      ],
      [
        say('pictures:head.balance'),
        say(weighed === null ? 'pictures:beam.tooLittle' : `instrument:balance.${weighed.id}`),
      ],
    ],
  }
}
