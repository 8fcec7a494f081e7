import type { QuestionId } from '../answers/answer'
import type { Invitation } from '../answers/workshop'
import { questionsFor } from './room-questions'

/** How many tags there are: as many as leave room for a full scan in sixty signs. */
export const TAGS = 24_900

/** What a code holds: the questions of a workshop in every phase, in the order of a row of choices. */
export function questionsInCode(plan: Pick<Invitation, 'scan' | 'context'>): readonly QuestionId[] {
  return questionsFor(plan)
    .toSorted((one, other) => one.place - other.place)
    .map(({ id }) => id)
}

/**
 * A number below `TAGS` for all that must be the same where a code is written and where it is read: the workshop, its
 * questions, and the organisation. Without the last two, a list that lost an organisation, or a context that
 * changed, would give answers to the wrong organisation or question, and nobody would see.
 */
export function tagOf(invitation: Invitation, organisation: string): number {
  const text = [invitation.workshop, organisation, ...questionsInCode(invitation)].join('\n')
  return hashOf(text) % TAGS
}

/** 32 bits of FNV-1a, stirred at the end as in MurmurHash3, so that every bit counts in what is left of a division. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
