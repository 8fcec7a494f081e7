import type { Phase, Theme } from './axes'
import type { GateId, Item, ItemId } from './item'
import { ITEMS } from './items'

const BY_ID = new Map<string, Item>(ITEMS.map((item) => [item.id, item]))

/** The item with an id; undefined when there is none, as for a module question. */
export function itemById(id: string): Item | undefined {
  return BY_ID.get(id)
}

/** The items of one screen in the order of the journey: depth first, then progress. */
export function itemsOf(phase: Phase, theme: Theme): readonly Item[] {
  return ITEMS.filter((item) => item.phase === phase && item.theme === theme)
}

/** The item that is a gate. */
export function itemOfGate(gate: GateId): ItemId {
  const item = ITEMS.find((candidate) => candidate.gate === gate)
  if (item === undefined) throw new Error(`No item guards ${gate}.`)
  return item.id
}
