import { describe, expect, test } from 'vitest'
import { MOVEMENTS, PHASES, THEMES } from '@/domain/instrument/axes'
import { GATES, type Lens } from '@/domain/instrument/item'
import { ITEMS } from '@/domain/instrument/items'
import { itemOfGate } from '@/domain/instrument/lookup'
import { MODULE_ITEM_IDS, MODULES } from '@/domain/instrument/module'
import { MODULE_ITEMS } from '@/domain/instrument/module-items'
import { RETIRED_ITEMS } from '@/domain/instrument/retired-items'

/** Every place of the grid in the order of the journey. */
const PLACES = PHASES.flatMap((phase) =>
  THEMES.flatMap((theme) =>
    MOVEMENTS.flatMap((movement) => ([1, 2] as const).map((n) => ({ phase, theme, movement, n }))),
  ),
)

/** The key questions and where they stand. Source: instrument A.1. */
const KEY_QUESTIONS = {
  G1: 'P1.M.D.1',
  G2: 'P1.R.D.1',
  G3: 'P2.M.P.1',
  G4: 'P2.I.D.1',
  G5: 'P2.R.D.1',
  G6: 'P3.I.D.1',
  G7: 'P3.I.P.1',
  G8: 'P3.R.P.1',
  G9: 'P4.R.P.1',
  G10: 'P5.M.D.1',
} as const

describe('the grid of statements', () => {
  test('is whole: five phases, three themes, two movements, two statements each, in the order of the journey', () => {
    expect(ITEMS.map(({ id }) => id)).toEqual(
      PLACES.map(({ phase, theme, movement, n }) => `${phase}.${theme}.${movement}.${n}`),
    )
    expect(ITEMS).toHaveLength(60)
  })

  test('every statement stands where its id says, the first of each place in the quick scan', () => {
    expect(ITEMS).toMatchObject(
      PLACES.map(({ phase, theme, movement, n }) => ({
        phase,
        theme,
        movement,
        cell: `${phase}.${theme}.${movement}`,
        core: n === 1,
      })),
    )
  })

  test('holds ten key questions, each once, all in the quick scan', () => {
    expect(ITEMS.filter(({ gate }) => gate !== null).map(({ gate }) => gate)).toEqual(GATES)
    expect(ITEMS.filter(({ gate, core }) => gate !== null && !core)).toEqual([])
    expect(Object.fromEntries(GATES.map((gate) => [gate, itemOfGate(gate)]))).toEqual(KEY_QUESTIONS)
  })

  test('has two key questions that can stop a partnership: the need and the values', () => {
    expect(ITEMS.filter(({ stop }) => stop).map(({ gate }) => gate)).toEqual(['G1', 'G4'])
  })

  test('reads through five lenses, spread as the paper counts them', () => {
    const lenses = ITEMS.map(({ lens }) => lens)
    const count = (lens: Lens) => lenses.filter((one) => one === lens).length
    const numbers = { A: count('A'), B: count('B'), R: count('R'), O: count('O'), P: count('P') }
    expect(numbers).toEqual({ A: 11, B: 12, R: 10, O: 14, P: 13 })
  })
})

describe('the modules', () => {
  test('have eleven questions, in the order of the journey', () => {
    expect(MODULE_ITEMS.map(({ id }) => id)).toEqual(MODULE_ITEM_IDS)
    expect(MODULE_ITEMS).toHaveLength(11)
  })

  test('each question belongs to the module its id says', () => {
    expect(MODULE_ITEMS.filter(({ id, module }) => !id.startsWith(`${module}.`))).toEqual([])
    expect([...new Set(MODULE_ITEMS.map(({ module }) => module))]).toEqual(MODULES)
  })
})

test('no question bears the id of one that left', () => {
  const ids: readonly string[] = [...ITEMS, ...MODULE_ITEMS].map(({ id }) => id)
  expect(RETIRED_ITEMS.filter(({ id }) => ids.includes(id))).toEqual([])
})
