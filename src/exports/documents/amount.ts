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
  /** Whether an advice is followed by why it is given. */
  readonly why: boolean
  /** Widths of the pictures in points. */
  readonly beam: number
  readonly phases: number
}

/** Pictures give way first, then why an advice is given, then words and how much there is of a kind, in turn. */
const STEPS: readonly Amount[] = [
  { sentence: 6, lines: 6, items: 7, own: 10, why: true, beam: 185, phases: 499 },
  { sentence: 6, lines: 6, items: 7, own: 8, why: true, beam: 165, phases: 450 },
  { sentence: 6, lines: 5, items: 7, own: 6, why: true, beam: 150, phases: 410 },
  { sentence: 5, lines: 4, items: 7, own: 5, why: false, beam: 140, phases: 390 },
  { sentence: 5, lines: 4, items: 7, own: 5, why: false, beam: 135, phases: 370 },
  { sentence: 5, lines: 3, items: 7, own: 4, why: false, beam: 130, phases: 350 },
  { sentence: 4, lines: 3, items: 5, own: 4, why: false, beam: 130, phases: 370 },
  { sentence: 4, lines: 2, items: 4, own: 3, why: false, beam: 125, phases: 360 },
  { sentence: 3, lines: 2, items: 3, own: 3, why: false, beam: 120, phases: 350 },
  { sentence: 3, lines: 2, items: 2, own: 2, why: false, beam: 120, phases: 350 },
  { sentence: 2, lines: 1, items: 3, own: 1, why: false, beam: 110, phases: 340 },
  { sentence: 2, lines: 1, items: 2, own: 1, why: false, beam: 110, phases: 340 },
  { sentence: 2, lines: 1, items: 1, own: 1, why: false, beam: 110, phases: 340 },
  { sentence: 2, lines: 1, items: 0, own: 1, why: false, beam: 110, phases: 340 },
]

export const AMOUNTS = STEPS.length

/** The amount after so many times making it shorter. */
export function amountAt(shorter: number): Amount {
  const amount = STEPS[Math.min(shorter, STEPS.length - 1)]
  if (amount === undefined) throw new Error('No amount is left.')
  return amount
}
