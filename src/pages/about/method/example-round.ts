import type { Round } from '@/domain/answers/dossier'
import { MOVEMENTS, THEMES, type Movement, type Theme } from '@/domain/instrument/axes'
import type { Context } from '@/domain/instrument/context-question'
import { INSTRUMENT } from '@/domain/instrument/edition'
import type { ItemId } from '@/domain/instrument/item'
import type { Choice } from '@/domain/instrument/scale'

/** The phase of the example: the first, as its key questions need no other phase. */
export const EXAMPLE_PHASE = 'P1'

/** What can be turned in the example: one answer a cell, and how near the partnership comes to the core task. */
export interface Example {
  readonly core: NonNullable<Context['core']>
  readonly answers: Readonly<Partial<Record<ItemId, Choice>>>
}

/** The six statements of the example, theme by theme. */
export const EXAMPLE_CELLS: readonly { readonly theme: Theme; readonly movement: Movement; readonly item: ItemId }[] =
  THEMES.flatMap((theme) =>
    MOVEMENTS.map((movement) => ({ theme, movement, item: `${EXAMPLE_PHASE}.${theme}.${movement}.1` as const })),
  )

/** Where the example begins: everything that can happen to an answer happens once. */
export const FIRST_EXAMPLE: Example = {
  core: 'high',
  answers: {
    'P1.M.D.1': 75,
    'P1.M.P.1': 100,
    'P1.I.D.1': 50,
    'P1.I.P.1': 75,
    'P1.R.D.1': 25,
    'P1.R.P.1': 'DK',
  },
}

/** The example as a round, so that the same code evaluates it. */
export function roundOf({ core, answers }: Example): Round {
  const given = Object.entries(answers).map(([item, level]) => [item, { level }])
  return {
    id: 'example',
    startedAt: '',
    instrument: INSTRUMENT,
    scan: 'quick',
    context: { phase: 1, core },
    answers: Object.fromEntries(given),
  }
}
