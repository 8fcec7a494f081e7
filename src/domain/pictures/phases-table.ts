import { say, type Message } from '../message'
import { phaseName } from '../report/phase-strength'
import type { PictureTable } from './drawing'
import { rowVerdict, type PhaseRow } from './phase-row'
import { movementName, scoreCell } from './picture-words'

/** The numbers of the phases, one row each; phases that were not opened are left out. */
export function phasesTable(rows: readonly PhaseRow[]): PictureTable {
  return {
    caption: say('pictures:phases.title'),
    head: [
      say('pictures:head.phase'),
      movementName('D'),
      movementName('P'),
      say('pictures:head.score'),
      say('pictures:head.difference'),
      say('pictures:head.balance'),
      say('pictures:head.answered'),
    ],
    rows: rows.flatMap((row) => (row.standing === 'unopened' ? [] : [tableRow(row)])),
  }
}

function tableRow(row: Exclude<PhaseRow, { readonly standing: 'unopened' }>): readonly Message[] {
  const { score, standing, preview } = row
  const shown = standing === 'shown'
  const name = phaseName(row.phase)
  const none = say('pictures:cell.none')
  return [
    preview ? say('pictures:cell.preview', { phase: name }) : name,
    scoreCell(score.depthInterval, shown),
    scoreCell(score.progressInterval, shown),
    scoreCell(score, shown),
    standing === 'shown' ? say('pictures:cell.difference', { delta: row.balance.delta }) : none,
    rowVerdict(row) ?? none,
    say('pictures:cell.answered', { answered: score.coverage.answered, of: score.coverage.of }),
  ]
}
