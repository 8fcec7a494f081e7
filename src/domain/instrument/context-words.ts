import { say, type Message } from '../message'
import { CONTEXT_KEYS, type ContextKey } from './context-question'

/** Of whom the context is asked: of one organisation, or once for everyone at a workshop. */
export type AskedOf = 'organisation' | 'workshop'

/** What is asked about the partnership of a workshop: nobody has one role for all who come. */
export const CONTEXT_KEYS_OF_WORKSHOP: readonly ContextKey[] = CONTEXT_KEYS.filter((key) => key !== 'role')

/** What is asked of a workshop in words of its own, as it is about all who come. */
const OF_A_WORKSHOP: { readonly [Key in ContextKey]?: readonly ('question' | 'help')[] } = {
  will: ['question', 'help'],
  core: ['question', 'help'],
  partners: ['question'],
  phase: ['help'],
  autonomy: ['question'],
}

/** The words of a question about the context. */
export function contextWords(about: ContextKey, part: 'question' | 'help', asked: AskedOf): Message {
  const own = asked === 'workshop' && (OF_A_WORKSHOP[about] ?? []).includes(part)
  return say(own ? `context:${about}.workshop.${part}` : `context:${about}.${part}`)
}
