import { fail, ok, type Result } from '@/domain/result'
import { onSuccess, transactions, type Act, type Outcome } from './browser-database'
import type { Addition, KeepProblem, Platform, Slots } from './platform'

/**
 * Slots in IndexedDB. The database has version 1 for ever: raising it would lock out an older copy of the program
 * that is still open, so what changes is the version inside each text.
 */
export function browserSlots(): Slots & Pick<Platform, 'add' | 'onCleared'> {
  const cleared = new Set<() => void>()
  const run = transactions(() => cleared.forEach((callback) => callback()))
  // After a write that failed for another reason than room, Chromium confirms later writes and loses them all the
  // same at the next start. They are still tried, but not called kept any more until the page is opened anew.
  let distrusted = false

  async function write<Value>(act: Act<Value>): Promise<Result<Value, KeepProblem>> {
    const done = await run('readwrite', act)
    if (!done.ok && done.problem === 'failed') distrusted = true
    return distrusted && done.ok ? fail('failed') : done
  }

  return {
    slots: () =>
      run('readonly', (store, { answer }) => onSuccess(store.getAllKeys(), (keys) => answer(keys.map(String)))),
    recall: (slot) =>
      run('readonly', (store, { answer }) => onSuccess(textIn(store, slot), (text) => answer(asText(text)))),
    keep: (slot, text) => write((store, { answer }) => onSuccess(store.put(text, slot), () => answer(undefined))),
    forget: (slots) =>
      write((store, { answer }) => {
        slots.forEach((slot) => store.delete(slot))
        answer(undefined)
      }),
    onCleared: (callback) => {
      cleared.add(callback)
      return () => cleared.delete(callback)
    },
    add: async (slot, text, addition) => {
      const done = await write<'added' | 'overtaken'>((store, outcome) => addTo(store, slot, text, addition, outcome))
      if (!done.ok) return done
      return done.value === 'added' ? ok(undefined) : fail('overtaken')
    },
  }
}

/** All requests are made at once, so that a page that is torn away has nothing left to do. */
function addTo(
  store: IDBObjectStore,
  slot: string,
  text: string,
  { over, without, hurry }: Addition,
  { answer, callOff }: Outcome<'added' | 'overtaken'>,
) {
  const adding = store.add(text, slot)
  onSuccess(adding, () => answer('added'))
  adding.addEventListener('error', () => {
    if (adding.error?.name === 'ConstraintError') callOff('overtaken')
  })
  without.forEach((one) => store.delete(one))
  if (hurry) return store.transaction.commit()
  const folder = slot.slice(0, slot.lastIndexOf('/') + 1)
  onSuccess(store.getAllKeys(IDBKeyRange.bound(folder, `${folder}\uFFFF`)), (keys) => {
    const last = keys.map(String).findLast((one) => one !== slot) ?? null
    if (last !== null && last !== over) callOff('overtaken')
  })
}

function textIn(store: IDBObjectStore, slot: string): IDBRequest<unknown> {
  return store.get(slot)
}

function asText(found: unknown): string | null {
  return typeof found === 'string' ? found : null
}
