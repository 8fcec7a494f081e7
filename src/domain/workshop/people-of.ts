import type { Workshop } from '../answers/workshop'

/** How many people of an organisation are in, or are still in the picture that the room was shown. */
export function peopleOf({ contributions, shown }: Workshop, organisation: string): number {
  const all = [...contributions, ...(shown?.former ?? [])]
  return new Set(all.filter((one) => one.organisation === organisation).map(({ id }) => id)).size
}
