import type { Memos } from './memos'

const BEGIN = 'weloverwogen/'

/** Memos in local storage: written at once, lost at worst when a browser is killed, and heard in the other windows. */
export function browserMemos(): Memos {
  return {
    names: () =>
      whereAllowed([], (memos) =>
        Object.keys(memos)
          .filter((key) => key.startsWith(BEGIN))
          .map((key) => key.slice(BEGIN.length)),
      ),
    read: (name) => whereAllowed(null, (memos) => memos.getItem(BEGIN + name)),
    write: (name, text) => whereAllowed(undefined, (memos) => memos.setItem(BEGIN + name, text)),
    forget: (name) => whereAllowed(undefined, (memos) => memos.removeItem(BEGIN + name)),
    onNews: (callback) => {
      const heard = ({ key }: StorageEvent) => {
        if (key?.startsWith(BEGIN) === true) callback(key.slice(BEGIN.length))
      }
      addEventListener('storage', heard)
      return () => removeEventListener('storage', heard)
    },
  }
}

/** A browser that keeps nothing, or has no room, goes without memos. */
function whereAllowed<Value>(without: Value, act: (memos: Storage) => Value): Value {
  try {
    return act(localStorage)
  } catch {
    return without
  }
}
