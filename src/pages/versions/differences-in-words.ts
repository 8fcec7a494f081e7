import type { ChangePlace } from '@/domain/answers/change-place'
import type { AskedOf } from '@/domain/instrument/context-words'
import { say, type Message } from '@/domain/message'

/** What is told together, in the order in which it is told. */
const GROUPS = {
  words: ['words'],
  look: ['look'],
  context: ['context', 'scan'],
  answers: ['answer'],
  notes: ['note'],
  decision: ['decision', 'condition'],
  actions: ['action'],
  workshop: ['workshop', 'takingPart'],
  rest: ['rest'],
} as const satisfies Readonly<Record<string, readonly ChangePlace['kind'][]>>

/** What differs between two versions, counted by kind: "3 answers", "1 note". */
export function differencesInWords(places: readonly ChangePlace[], of: AskedOf): readonly Message[] {
  return Object.entries(GROUPS).flatMap(([group, kinds]) => {
    const count = places.filter(({ kind }) => (kinds as readonly string[]).includes(kind)).length
    if (count === 0) return []
    const shared = of === 'workshop' && (group === 'decision' || group === 'actions')
    return [say(shared ? `versions:differOfWorkshop.${group}` : `versions:differ.${group}`, { count })]
  })
}
