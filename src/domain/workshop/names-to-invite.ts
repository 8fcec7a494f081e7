import { MOST_ORGANISATIONS, type InvitedOrganisation } from '../answers/workshop'

/**
 * Of these names those that can still be invited, each once: not one that is at the table, and no more than fit there.
 * Two names that differ in capitals and spaces only are one.
 */
export function namesToInvite(invited: readonly InvitedOrganisation[], names: readonly string[]): readonly string[] {
  const known = new Set(invited.map(({ name }) => keyOf(name)))
  const fresh = names.filter((name) => !known.has(keyOf(name)) && known.add(keyOf(name)))
  return fresh.slice(0, MOST_ORGANISATIONS - invited.length)
}

function keyOf(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ').toLowerCase()
}
