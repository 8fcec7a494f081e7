import type { Tally } from './tally'

/**
 * The numbers of the rules of anonymity, all of them here, and what follows from them for one group at one question. Of
 * parts beside a whole the rules stand in shown-apart.ts and apart.ts, of two pictures beside each other in room-changes.ts
 * and look-at-room.ts, and of consent in workshop/open-room.ts. In a confidential room every figure is made of what these
 * rules let through, and of nothing else: so no figure, and no sum of figures, can tell more. Source: instrument E.3.
 */

/** Under so many answers nothing is combined. */
export const FEWEST_COMBINED = 3
/** Under so many answers nothing is counted: a median and the name of the difference, and no more. */
export const FEWEST_COUNTED = 5

/** Fewer changes than this between two pictures could be told apart by laying one over the other. */
export const FEWEST_CHANGES = 3

/** How much of the answers of a group at a question may be known. */
export function knowable({ n }: Tally, open: boolean): 'all' | 'median' | 'nothing' {
  if (open || n >= FEWEST_COUNTED) return 'all'
  return n >= FEWEST_COMBINED ? 'median' : 'nothing'
}

/** Whether it may be said that a question applies to none of those who answered it. */
export function maySayNotApplicable({ notApplicable }: Tally, open: boolean): boolean {
  return open || notApplicable >= FEWEST_COUNTED
}

/** Whether it may be counted what so many people said, or named what most of them said. */
export function mayCount(people: number, open: boolean): boolean {
  return open || people >= FEWEST_COUNTED
}

/** Whether the numbers of a room with so many people may be made. */
export function mayCombine(people: number, open: boolean): boolean {
  return people >= (open ? 1 : FEWEST_COMBINED)
}

/** Whether so many people who change between two pictures are enough to hide behind, or nobody. */
export function isChangeOfACrowd(people: number): boolean {
  return people === 0 || people >= FEWEST_CHANGES
}
