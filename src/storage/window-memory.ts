import { ok } from '@/domain/result'
import type { Platform, Slots } from '@/platform/platform'

/** What a platform remembers by itself. */
export type Memory = Slots & Pick<Platform, 'add' | 'spare' | 'memos'>

/** A memory that is nowhere but in this window: gone when it closes, and seen by no other. */
export function windowMemory(): Memory {
  const texts = new Map<string, string>()
  const memos = new Map<string, string>()
  return {
    ...slotsIn(texts),
    // No other window writes here, so nothing is ever overtaken.
    add: async (slot, text, { without }) => {
      without.forEach((one) => texts.delete(one))
      texts.set(slot, text)
      return ok(undefined)
    },
    spare: slotsIn(new Map()),
    memos: {
      names: () => [...memos.keys()],
      read: (name) => memos.get(name) ?? null,
      write: (name, text) => void memos.set(name, text),
      forget: (name) => void memos.delete(name),
      onNews: () => () => {},
    },
  }
}

function slotsIn(texts: Map<string, string>): Slots {
  return {
    slots: async () => ok([...texts.keys()]),
    recall: async (slot) => ok(texts.get(slot) ?? null),
    keep: async (slot, text) => {
      texts.set(slot, text)
      return ok(undefined)
    },
    forget: async (slots) => {
      slots.forEach((slot) => texts.delete(slot))
      return ok(undefined)
    },
  }
}
