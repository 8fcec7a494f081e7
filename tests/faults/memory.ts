import { WITNESS, type Shown } from './witness'
import { saysKept } from './words'

/** A value that a person gave a field, and when. */
export interface Deed {
  readonly value: string
  /** When the person began to do it, in ms. */
  readonly begun: number
  /** When the page had taken it, in ms; null when that is not known, because the page was gone first. */
  taken: number | null
}

/** All that was done to one field, oldest first, and up to where the page called it kept; -1 for nothing. */
export interface FieldMemory {
  readonly kind: 'choice' | 'note'
  readonly deeds: Deed[]
  kept: number
}

/** What the person did and what the page said about it: all that the oracle may hold the page to. */
export interface Memory {
  readonly fields: ReadonlyMap<string, FieldMemory>
  /** The screens on which something was done: the part of the address after #. */
  readonly places: ReadonlySet<string>
  /** What the page said, in order, with the time at which it came here. */
  readonly said: readonly { readonly at: number; readonly says: string | null }[]
  /** Remembers a deed that begins now; call what it gives when the page has taken it. */
  begin(place: string, field: string, value: string): () => void
  /** Takes in a line of the console; lines of others do nothing. */
  hear(line: string): void
  /** From now on nothing that is said counts: the fault has struck. */
  stop(): void
}

/** The names of the fields of a question. */
export const fieldOf = {
  choice: (question: string) => `choice at ${question}`,
  note: (question: string) => `note at ${question}`,
} as const

export function newMemory(): Memory {
  const fields = new Map<string, FieldMemory>()
  const places = new Set<string>()
  const said: { at: number; says: string | null }[] = []
  let stopped = false

  function called(field: string, value: string) {
    const memory = fields.get(field)
    if (memory === undefined) return
    memory.kept = Math.max(memory.kept, memory.deeds.map((deed) => deed.value).lastIndexOf(value))
  }

  function take(shown: Shown) {
    said.push({ at: Date.now(), says: shown.says })
    if (shown.says === null || !saysKept(shown.says)) return
    for (const { id, choice, note } of shown.questions) {
      called(fieldOf.choice(id), choice ?? '')
      called(fieldOf.note(id), note)
    }
  }

  return {
    fields,
    places,
    said,
    begin: (place, field, value) => {
      places.add(place)
      const kind = field.startsWith('choice') ? 'choice' : 'note'
      const memory = fields.get(field) ?? { kind, deeds: [], kept: -1 }
      fields.set(field, memory)
      const deed: Deed = { value, begun: Date.now(), taken: null }
      memory.deeds.push(deed)
      return () => (deed.taken = Date.now())
    },
    hear: (line) => {
      if (!stopped && line.startsWith(WITNESS)) take(JSON.parse(line.slice(WITNESS.length)) as Shown)
    },
    stop: () => (stopped = true),
  }
}
