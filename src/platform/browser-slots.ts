import { fail, ok, type Result } from '@/domain/result'
import type { KeepProblem, Platform } from './platform'

const DATABASE = 'weloverwogen'
const STORE = 'slots'
/** A browser that has not opened its database by then, in ms, will not do so; the program starts without it. */
const PATIENCE = 5000

type Slots = Pick<Platform, 'slots' | 'recall' | 'keep' | 'forget'>

/** What is done within one transaction: it answers once the transaction is confirmed, and may call it off. */
type Act<Value> = (store: IDBObjectStore, answer: (value: Value) => void) => void

/**
 * Slots in IndexedDB. The database has version 1 for ever: raising it would lock out an older copy of the program
 * that is still open, so what changes is the version inside each text.
 */
export function browserSlots(): Slots {
  const run = transactions()
  // After a write that failed for another reason than room, Chromium confirms later writes and loses them all the
  // same at the next start. Nothing is called kept any more until the page is opened anew.
  let distrusted = false

  async function write<Value>(act: Act<Value>): Promise<Result<Value, KeepProblem>> {
    if (distrusted) return fail('failed')
    const done = await run('readwrite', act)
    if (!done.ok && done.problem === 'failed') distrusted = true
    return done
  }

  return {
    slots: () => run('readonly', (store, answer) => onSuccess(store.getAllKeys(), (keys) => answer(keys.map(String)))),
    recall: (slot) =>
      run('readonly', (store, answer) => onSuccess(textIn(store, slot), (text) => answer(asText(text)))),
    keep: async (slot, text, over) => {
      const done = await write<'kept' | 'overtaken'>((store, answer) => {
        const put = () => onSuccess(store.put(text, slot), () => answer('kept'))
        if (over === undefined) return put()
        onSuccess(textIn(store, slot), (found) => (over.includes(asText(found)) ? put() : answer('overtaken')))
      })
      if (!done.ok) return done
      return done.value === 'kept' ? ok(undefined) : fail('overtaken')
    },
    forget: (slot) => write((store, answer) => onSuccess(store.delete(slot), () => answer(undefined))),
  }
}

/** Transactions on one connection, which is made when first needed, and anew when the browser has closed it. */
function transactions() {
  let opening: Promise<IDBDatabase> | null = null
  const connected = () => (opening ??= open(() => (opening = null)))

  async function begin(mode: IDBTransactionMode) {
    const database = await connected()
    try {
      return database.transaction(STORE, mode)
    } catch {
      // A phone cuts the connection of a page that slept, without a word.
      opening = null
      return (await connected()).transaction(STORE, mode)
    }
  }

  return async <Value>(mode: IDBTransactionMode, act: Act<Value>): Promise<Result<Value, KeepProblem>> => {
    try {
      return await confirmed(await begin(mode), act)
    } catch {
      opening = null
      return fail('forbidden')
    }
  }
}

/** Resolves when the browser has confirmed the whole transaction, not before. */
function confirmed<Value>(transaction: IDBTransaction, act: Act<Value>): Promise<Result<Value, KeepProblem>> {
  return new Promise((resolve) => {
    let result: Result<Value, KeepProblem> = fail('failed')
    transaction.addEventListener('complete', () => resolve(result))
    transaction.addEventListener('abort', () =>
      resolve(fail(transaction.error?.name === 'QuotaExceededError' ? 'full' : 'failed')),
    )
    act(transaction.objectStore(STORE), (value) => (result = ok(value)))
  })
}

function open(onGone: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('IndexedDB did not answer.')), PATIENCE)
    const request = indexedDB.open(DATABASE, 1)
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE))
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB did not open.')))
    onSuccess(request, (database) => {
      database.addEventListener('close', onGone)
      resolve(database)
    })
  })
}

function textIn(store: IDBObjectStore, slot: string): IDBRequest<unknown> {
  return store.get(slot)
}

function asText(found: unknown): string | null {
  return typeof found === 'string' ? found : null
}

function onSuccess<Value>(request: IDBRequest<Value>, then: (value: Value) => void) {
  request.addEventListener('success', () => then(request.result))
}
