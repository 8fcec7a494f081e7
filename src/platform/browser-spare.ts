import { fail, ok, type Result } from '@/domain/result'
import type { KeepProblem, Slots } from './platform'

/** A browser that has not answered by then, in ms, is not waited for: the first copy is kept already. */
const PATIENCE = 3000
const CACHE = 'weloverwogen-copies'
/** A cache knows addresses only; under `.invalid` no other thing can stand, and nothing is ever asked there. */
const ADDRESS = 'https://weloverwogen.invalid/'
const LOCAL = 'weloverwogen-copy/'
const LATE = new Error('The cache did not answer.')

/**
 * A store beside IndexedDB: the cache of the browser, or its local storage where there is none. When the one is damaged,
 * full or cleared, the other is not: they are different files of the browser.
 */
export function browserSpare(): Slots {
  const first = inCache()
  const second = inLocalStorage()
  return {
    slots: async () => {
      const [there, also] = [await first.slots(), await second.slots()]
      if (mayHold(there)) return there
      return ok([...new Set([there, also].flatMap((found) => (found.ok ? found.value : [])))])
    },
    // What stands in the second came there when the first did not answer: it is newer than what the first may have.
    recall: async (slot) => {
      const found = await second.recall(slot)
      return found.ok && found.value !== null ? found : first.recall(slot)
    },
    keep: async (slot, text) => {
      const done = await first.keep(slot, text)
      if (done.ok) await second.forget([slot])
      return done.ok || done.problem === 'full' ? done : second.keep(slot, text)
    },
    forget: async (slots) => {
      const done = await first.forget(slots)
      await second.forget(slots)
      return mayHold(done) ? done : ok(undefined)
    },
  }
}

/** A store that a browser does not have or does not allow holds nothing; one that did not answer may. */
function mayHold(answer: Result<unknown, KeepProblem>): boolean {
  return !answer.ok && answer.problem === 'failed'
}

function inCache(): Slots {
  return {
    slots: () => within(async (cache) => (await cache.keys()).map(({ url }) => slotAt(url))),
    recall: (slot) => within(async (cache) => (await (await cache.match(addressOf(slot)))?.text()) ?? null),
    keep: (slot, text) => within((cache) => cache.put(addressOf(slot), new Response(text))),
    forget: (slots) =>
      within(async (cache) => {
        await Promise.all(slots.map((slot) => cache.delete(addressOf(slot))))
      }),
  }
}

function within<Value>(act: (cache: Cache) => Promise<Value>) {
  return attempt(() => inTime(caches.open(CACHE).then((cache) => act(cache))))
}

function addressOf(slot: string) {
  return ADDRESS + encodeURIComponent(slot)
}

function slotAt(address: string) {
  return decodeURIComponent(address.slice(ADDRESS.length))
}

function inLocalStorage(): Slots {
  return {
    slots: () =>
      attempt(() =>
        Object.keys(localStorage)
          .filter((key) => key.startsWith(LOCAL))
          .map((key) => key.slice(LOCAL.length)),
      ),
    recall: (slot) => attempt(() => localStorage.getItem(LOCAL + slot)),
    keep: (slot, text) => attempt(() => localStorage.setItem(LOCAL + slot, text)),
    forget: (slots) => attempt(() => slots.forEach((slot) => localStorage.removeItem(LOCAL + slot))),
  }
}

/** What a browser does not have, or does not allow, throws as soon as it is named. */
async function attempt<Value>(act: () => Value | Promise<Value>): Promise<Result<Value, KeepProblem>> {
  try {
    return ok(await act())
  } catch (problem) {
    if (problem === LATE) return fail('failed')
    const full = problem instanceof DOMException && problem.name === 'QuotaExceededError'
    return fail(full ? 'full' : 'forbidden')
  }
}

function inTime<Value>(answer: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => reject(LATE), PATIENCE)
    answer.then(resolve, reject).finally(() => clearTimeout(patience))
  })
}
