import type { Platform, Slots } from '@/platform/platform'
import { windowMemory, type Memory } from './window-memory'

/** The machine, with a switch on its memory: while it is shared, nothing is read from it or kept on it. */
export interface Device extends Platform {
  isShared(): boolean
  /** Turns the switch. What was in the other memory stays there. */
  share(shared: boolean): void
}

/** A device whose switch stands as this window left it before its page was loaded anew. */
export function createDevice(platform: Platform): Device {
  let shared = platform.sitting.isShared()
  let inWindow: Memory = windowMemory()
  const memory = () => (shared ? inWindow : platform)
  return {
    ...platform,
    ...slotsOf(memory),
    add: (slot, text, addition) => memory().add(slot, text, addition),
    spare: slotsOf(() => memory().spare),
    memos: {
      names: () => memory().memos.names(),
      read: (name) => memory().memos.read(name),
      write: (name, text) => memory().memos.write(name, text),
      forget: (name) => memory().memos.forget(name),
      onNews: (callback) => platform.memos.onNews((name) => !shared && callback(name)),
    },
    // Kept by the window that shares: see sharing-store.ts in src/store.
    holdPage: (hold, what) => {
      if (!shared) platform.holdPage(hold, what)
    },
    isShared: () => shared,
    share: (next) => {
      shared = next
      platform.sitting.setShared(next)
      if (next) inWindow = windowMemory()
    },
  }
}

function slotsOf(memory: () => Slots): Slots {
  return {
    slots: () => memory().slots(),
    recall: (slot) => memory().recall(slot),
    keep: (slot, text) => memory().keep(slot, text),
    forget: (slots) => memory().forget(slots),
  }
}
