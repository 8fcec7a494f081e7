import type { Workshop } from '@/domain/answers/workshop'
import { FEWEST_COMBINED, mayCombine, mayCount } from '@/domain/room/may-show'
import { organisationsLargeEnough } from '@/domain/room/shown-apart'
import { isOpenRoom } from '@/domain/workshop/open-room'

/** What may be shown of those who are in, as far as their number decides: per question it is counted again. */
export interface MayShow {
  /** Everyone agreed that nothing is hidden. */
  readonly open: boolean
  readonly combined: boolean
  /** From how many on anything is. */
  readonly fewest: number
  readonly counts: boolean
  /** Some organisation apart. */
  readonly apart: boolean
}

/** How many are in of each organisation, in the order of the invitation. */
export function countByOrganisation({ organisations, contributions }: Workshop) {
  const counts = new Map<string, number>()
  for (const { organisation } of contributions) counts.set(organisation, (counts.get(organisation) ?? 0) + 1)
  return organisations.map((organisation) => ({ organisation, count: counts.get(organisation.id) ?? 0 }))
}

/** The rules of the room, said of numbers of people in the place of answers. */
export function mayShow(workshop: Workshop): MayShow {
  const { contributions } = workshop
  const open = isOpenRoom(workshop, contributions)
  const sizes = countByOrganisation(workshop).map(({ count }) => count)
  return {
    open,
    combined: mayCombine(contributions.length, open),
    fewest: open ? 1 : FEWEST_COMBINED,
    counts: mayCount(contributions.length, open),
    apart: organisationsLargeEnough(sizes).includes(true),
  }
}
