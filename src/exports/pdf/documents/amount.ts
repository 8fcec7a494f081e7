/** How much a board summary says, so that it never takes more than its two pages. */
export interface Amount {
  /** Lines of a sentence of the signal. */
  readonly sentence: number
  /** Lines of an item of a list. */
  readonly lines: number
  /** Items of a list. */
  readonly items: number
  /** Lines of what the person wrote about the decision. */
  readonly own: number
  /** Widths of the pictures in points. */
  readonly beam: number
  readonly phases: number
}

const STEPS: readonly Amount[] = [
  { sentence: 6, lines: 6, items: 7, own: 10, beam: 190, phases: 499 },
  { sentence: 5, lines: 4, items: 6, own: 7, beam: 180, phases: 499 },
  { sentence: 5, lines: 3, items: 6, own: 5, beam: 165, phases: 470 },
  { sentence: 4, lines: 2, items: 5, own: 3, beam: 150, phases: 440 },
  { sentence: 3, lines: 2, items: 4, own: 2, beam: 130, phases: 400 },
  { sentence: 2, lines: 1, items: 3, own: 1, beam: 110, phases: 340 },
]

export const AMOUNTS = STEPS.length

/** The amount after so many times making it shorter. */
export function amountAt(shorter: number): Amount {
  const amount = STEPS[Math.min(shorter, STEPS.length - 1)]
  if (amount === undefined) throw new Error('No amount is left.')
  return amount
}
