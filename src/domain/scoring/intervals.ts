import type { Interval } from './evaluation'

/** The same thing three times: as the answers are given, with every open one at 0, and at 100. Source: instrument C.5. */
export interface Thrice<Thing> {
  readonly given: Thing
  readonly worst: Thing
  readonly best: Thing
}

/** The same look at each of the three. */
export function eachOf<Thing, Part>({ given, worst, best }: Thrice<Thing>, look: (thing: Thing) => Part): Thrice<Part> {
  return { given: look(given), worst: look(worst), best: look(best) }
}

/** A score with what the open answers could still make of it: the same formula three times. */
export function intervalOf<Thing>(things: Thrice<Thing>, formula: (thing: Thing) => number | null): Interval {
  return { score: formula(things.given), lo: formula(things.worst), hi: formula(things.best) }
}
