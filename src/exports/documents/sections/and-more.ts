import type { Block } from '../block'
import type { Voice } from '../voice'

/** How many of a list are left out; nothing when none are. */
export function andMore(count: number, voice: Voice): readonly Block[] {
  return count === 0 ? [] : [{ kind: 'paragraph', words: voice.say('print:more', { count }), style: 'small' }]
}
