import type { Contribution, Workshop } from '../answers/workshop'

/** Whether nothing of these contributions is hidden: the open mode was chosen, and each of these people agreed to it. */
export function isOpenRoom({ mode }: Pick<Workshop, 'mode'>, people: readonly Contribution[]): boolean {
  return mode === 'open' && people.every(({ consent }) => consent)
}
