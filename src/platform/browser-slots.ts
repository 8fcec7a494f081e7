import { fail, ok, type Result } from '@/domain/result'
import type { Addition, KeepProblem, Platform, Slots } from './platform'

const DATABASE = 'weloverwogen'
const STORE = 'slots'
/** A browser that has not opened its database by then, in ms, will not do so; the program starts without it. */
const PATIENCE = 5000

/** What is done within one transaction. */
type Act<Value> = (store: IDBObjectStore, outcome: Outcome<Value>) => void

interface Outcome<Value> {
  /** Answers once the transaction is confirmed. */
  readonly answer: (value: Value) => void
  /** Answers, and nothing of the transaction is done. */
  readonly callOff: (value: Value) => void
}

/**
 * Slots in IndexedDB. The database has version 1 for ever: raising it would lock out an older copy of the program
 * that is still open, so what changes is the version inside each text.
 */
export function browserSlots(): Slots & Pick<Platform, 'add'> {
  const run = transactions()
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
    if (last !== over) callOff('overtaken')
  })
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
    let calledOff = false
    transaction.addEventListener('complete', () => resolve(result))
    transaction.addEventListener('abort', () => {
      if (calledOff) resolve(result)
      else resolve(fail(transaction.error?.name === 'QuotaExceededError' ? 'full' : 'failed'))
    })
    act(transaction.objectStore(STORE), {
      answer: (value) => (result = ok(value)),
      callOff: (value) => {
        calledOff = true
        result = ok(value)
        // A request that failed calls it off by itself.
        if (transaction.error === null) transaction.abort()
      },
    })
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
