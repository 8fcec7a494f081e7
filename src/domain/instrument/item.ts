import type { Movement, Phase, Theme } from './axes'

/** A place in the grid: phase, theme and movement. */
export type CellId = `${Phase}.${Theme}.${Movement}`

/** A statement within a cell; 1 is the core item of the quick scan, 2 the extra one of the full scan. */
export type ItemId = `${CellId}.${1 | 2}`

/** The ten key questions without which a partnership stands on loose ground. */
export const GATES = ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8', 'G9', 'G10'] as const
export type GateId = (typeof GATES)[number]

/** Lens of Common Eye, a reading aid only: ambition, interests, relation, organisation, process. */
export type Lens = 'A' | 'B' | 'R' | 'O' | 'P'

/** A statement of the instrument: where it stands and what it guards. Its words are under its id in locales/. */
export interface Item {
  readonly id: ItemId
  readonly cell: CellId
  readonly phase: Phase
  readonly theme: Theme
  readonly movement: Movement
  /** Asked in the quick scan. */
  readonly core: boolean
  /** The key question it is, or null. */
  readonly gate: GateId | null
  /** A stop gate: failing it alone can decide the signal. */
  readonly stop: boolean
  readonly lens: Lens
  /** Codes of the sources it rests on, resolved on the sources page. */
  readonly sources: readonly string[]
}
