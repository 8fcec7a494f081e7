import type { QuestionId } from '../answers/answer'
import { askedModules } from '../answers/asked'
import type { Invitation } from '../answers/workshop'
import { ITEMS } from '../instrument/items'
import { MODULE_ITEMS } from '../instrument/module-items'
import { QUESTION_ORDER } from './choice-row'

/** How many tags there are: as many as leave room for a full scan in sixty signs. */
export const TAGS = 24_900

/** The questions of a workshop in the order of a row of choices: those of the scan in every phase, and of the modules that its context asks for. */
export function questionsOf({ scan, context }: Pick<Invitation, 'scan' | 'context'>): readonly QuestionId[] {
  const modules = askedModules(context)
  const asked = new Set<QuestionId>([
    ...ITEMS.filter(({ core }) => core || scan === 'full').map(({ id }) => id),
    ...MODULE_ITEMS.filter(({ module }) => modules.includes(module)).map(({ id }) => id),
  ])
  return QUESTION_ORDER.filter((id) => asked.has(id))
}

/**
 * A number below `TAGS` for all that must be the same where a code is written and where it is read: the workshop, its
 * questions, and the organisation. Without the last two, a list that lost an organisation, or a context that
 * changed, would give answers to the wrong organisation or question, and nobody would see.
 */
export function tagOf(invitation: Invitation, organisation: string): number {
  const text = [invitation.workshop, organisation, ...questionsOf(invitation)].join('\n')
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
