import type { Contribution, Workshop } from '../answers/workshop'

/** Whether nothing of these contributions is hidden: the open mode was chosen, and each of these people agreed to it. */
export function isOpenRoom({ mode }: Pick<Workshop, 'mode'>, people: readonly Contribution[]): boolean {
  return mode === 'open' && people.every(({ consent }) => consent)
}

/**
 * Whether nothing is hidden of the picture of those whom a room was shown: each of them agreed and is still in, and everyone
 * who is in by now agrees. Who takes back what was agreed to, or is taken out, need not wait until the room looks again.
 */
export function isShownOpenly(
  workshop: Pick<Workshop, 'mode' | 'contributions'>,
  shown: readonly Contribution[],
): boolean {
  const there = new Set(workshop.contributions.map(({ id }) => id))
  return (
    isOpenRoom(workshop, shown) &&
    isOpenRoom(workshop, workshop.contributions) &&
    shown.every(({ id }) => there.has(id))
  )
}
