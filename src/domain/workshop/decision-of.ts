import type { PartnerDecision, Workshop } from '../answers/workshop'

const NONE: PartnerDecision = {}

/** What a partner decided for itself; without members when it has not. An id out of a file may be the name of anything. */
export function decisionOf({ decisions }: Pick<Workshop, 'decisions'>, organisation: string): PartnerDecision {
  return Object.hasOwn(decisions, organisation) ? (decisions[organisation] ?? NONE) : NONE
}
