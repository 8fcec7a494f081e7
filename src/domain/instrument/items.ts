import type { Movement, Phase, Theme } from './axes'
import type { CellId, GateId, Item, Lens } from './item'

/** The sixty statements in the order of the journey. An id that was released is never renamed and never reused. Source: instrument A.4. */
export const ITEMS: readonly Item[] = [
  item('P1.M.D', 1, { lens: 'A', sources: ['S33', 'KS'], gate: 'G1', stop: true }),
  item('P1.M.D', 2, { lens: 'B', sources: ['S17', 'CE5', 'PN'] }),
  item('P1.M.P', 1, { lens: 'P', sources: ['S17', 'PN', 'OG'] }),
  item('P1.M.P', 2, { lens: 'P', sources: ['S13', 'MI', 'VWV'] }),
  item('P1.I.D', 1, { lens: 'A', sources: ['S9', 'S39'] }),
  item('P1.I.D', 2, { lens: 'R', sources: ['S13', 'PN'] }),
  item('P1.I.P', 1, { lens: 'P', sources: ['S17', 'PNb', 'OGn'] }),
  item('P1.I.P', 2, { lens: 'B', sources: ['S11', 'KS'] }),
  item('P1.R.D', 1, { lens: 'O', sources: ['S5', 'S7', 'S48'], gate: 'G2' }),
  item('P1.R.D', 2, { lens: 'B', sources: ['S7', 'S48'] }),
  item('P1.R.P', 1, { lens: 'P', sources: ['S7', 'S41'] }),
  item('P1.R.P', 2, { lens: 'P', sources: ['S5', 'S7', 'KS', 'SOM'] }),

  item('P2.M.D', 1, { lens: 'B', sources: ['S19', 'PN', 'CE'] }),
  item('P2.M.D', 2, { lens: 'A', sources: ['PN', 'OG', 'HAN'] }),
  item('P2.M.P', 1, { lens: 'A', sources: ['S11', 'S19', 'PNa', 'CE'], gate: 'G3' }),
  item('P2.M.P', 2, { lens: 'A', sources: ['S9', 'S19', 'PN'] }),
  item('P2.I.D', 1, { lens: 'A', sources: ['S39'], gate: 'G4', stop: true }),
  item('P2.I.D', 2, { lens: 'R', sources: ['S39'] }),
  item('P2.I.P', 1, { lens: 'B', sources: ['S19', 'PN', 'PNb', 'OG'] }),
  item('P2.I.P', 2, { lens: 'R', sources: ['S19', 'S35', 'LOI'] }),
  item('P2.R.D', 1, { lens: 'O', sources: ['S19', 'PNb', 'EX'], gate: 'G5' }),
  item('P2.R.D', 2, { lens: 'O', sources: ['S21', 'OGn', 'ES'] }),
  item('P2.R.P', 1, { lens: 'R', sources: ['S41'] }),
  item('P2.R.P', 2, { lens: 'P', sources: ['S29', 'S37', 'LOI'] }),

  item('P3.M.D', 1, { lens: 'B', sources: ['S21', 'PN', 'CE'] }),
  item('P3.M.D', 2, { lens: 'P', sources: ['PN'] }),
  item('P3.M.P', 1, { lens: 'A', sources: ['S21', 'PN', 'OG'] }),
  item('P3.M.P', 2, { lens: 'A', sources: ['S21', 'PN'] }),
  item('P3.I.D', 1, { lens: 'R', sources: ['S35', 'S41', 'NU', 'CPRM'], gate: 'G6' }),
  item('P3.I.D', 2, { lens: 'B', sources: ['S11', 'KS', 'TPM'] }),
  item('P3.I.P', 1, { lens: 'O', sources: ['S11', 'PAS', 'ES'], gate: 'G7' }),
  item('P3.I.P', 2, { lens: 'B', sources: ['S39', 'KS'] }),
  item('P3.R.D', 1, { lens: 'B', sources: ['S21', 'KS', 'PSAT'] }),
  item('P3.R.D', 2, { lens: 'B', sources: ['S11', 'ES', 'SCR'] }),
  item('P3.R.P', 1, { lens: 'O', sources: ['S21', 'PAS'], gate: 'G8' }),
  item('P3.R.P', 2, { lens: 'P', sources: ['S25', 'S29', 'SN'] }),

  item('P4.M.D', 1, { lens: 'A', sources: ['S23', 'CE'] }),
  item('P4.M.D', 2, { lens: 'P', sources: ['S23', 'S33', 'CE'] }),
  item('P4.M.P', 1, { lens: 'O', sources: ['S23', 'PN'] }),
  item('P4.M.P', 2, { lens: 'O', sources: ['S25', 'PAS'] }),
  item('P4.I.D', 1, { lens: 'R', sources: ['S39', 'OG', 'OGn'] }),
  item('P4.I.D', 2, { lens: 'R', sources: ['S13', 'OG', 'CE'] }),
  item('P4.I.P', 1, { lens: 'O', sources: ['KS', 'PAS', 'ES'] }),
  item('P4.I.P', 2, { lens: 'O', sources: ['ES', 'NU', 'PAS'] }),
  item('P4.R.D', 1, { lens: 'R', sources: ['S41'] }),
  item('P4.R.D', 2, { lens: 'P', sources: ['S41', 'DM'] }),
  item('P4.R.P', 1, { lens: 'O', sources: ['S7', 'S23', 'S48'], gate: 'G9' }),
  item('P4.R.P', 2, { lens: 'O', sources: ['PN', 'OGn', 'PK'] }),

  item('P5.M.D', 1, { lens: 'A', sources: ['S25', 'S33', 'PSAT'], gate: 'G10' }),
  item('P5.M.D', 2, { lens: 'A', sources: ['S25', 'S33', 'CEv'] }),
  item('P5.M.P', 1, { lens: 'O', sources: ['S25'] }),
  item('P5.M.P', 2, { lens: 'P', sources: ['S25', 'PN'] }),
  item('P5.I.D', 1, { lens: 'R', sources: ['S35', 'VX', 'CPRM'] }),
  item('P5.I.D', 2, { lens: 'B', sources: ['S39', 'S41'] }),
  item('P5.I.P', 1, { lens: 'R', sources: ['S35', 'S37', 'NU', 'CPRM'] }),
  item('P5.I.P', 2, { lens: 'O', sources: ['S35', 'MSP'] }),
  item('P5.R.D', 1, { lens: 'B', sources: ['S7', 'S48', 'PSAT'] }),
  item('P5.R.D', 2, { lens: 'P', sources: ['PN', 'NU', 'DM'] }),
  item('P5.R.P', 1, { lens: 'O', sources: ['S35', 'S37', 'S52'] }),
  item('P5.R.P', 2, { lens: 'P', sources: ['S25', 'SN', 'PN'] }),
]

/** One row; everything that follows from the place is derived from it, so that a row cannot contradict itself. */
function item(
  cell: CellId,
  place: 1 | 2,
  facts: { readonly lens: Lens; readonly sources: readonly string[]; readonly gate?: GateId; readonly stop?: true },
): Item {
  const [phase, theme, movement] = cell.split('.') as [Phase, Theme, Movement]
  return {
    id: `${cell}.${place}`,
    cell,
    phase,
    theme,
    movement,
    core: place === 1,
    gate: facts.gate ?? null,
    stop: facts.stop ?? false,
    lens: facts.lens,
    sources: facts.sources,
  }
}
