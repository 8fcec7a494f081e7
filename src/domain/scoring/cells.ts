import type { Movement, Phase, Theme } from '../instrument/axes'
import type { CellId } from '../instrument/item'
import { isLevel, type Level } from '../instrument/scale'
import type { AskedAnswer } from './asked-answers'
import { mean } from './mean'

/** C(p,t,m) for every asked cell, 0 to 100; null where it has no level. */
export type Cells = Readonly<Partial<Record<CellId, number | null>>>

/** The mean of the levels in each asked cell. Source: instrument C.3. */
export function cellsOf(answers: readonly AskedAnswer[]): Cells {
  const levels: Partial<Record<CellId, Level[]>> = {}
  for (const { item, choice } of answers) {
    const found = (levels[item.cell] ??= [])
    if (isLevel(choice)) found.push(choice)
  }
  return Object.fromEntries(Object.entries(levels).map(([cell, found]) => [cell, mean(found)]))
}

/** One cell; null where it is empty or was not asked. */
export function cellAt(cells: Cells, phase: Phase, theme: Theme, movement: Movement): number | null {
  return cells[`${phase}.${theme}.${movement}`] ?? null
}
