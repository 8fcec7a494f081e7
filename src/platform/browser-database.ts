import { fail, ok, type Result } from '@/domain/result'
import { afterAwake } from './after-awake'
import type { KeepProblem } from './platform'

const DATABASE = 'weloverwogen'
/** The one store in the database. */
const STORE = 'slots'
/** A browser that has not opened its database in so many seconds, in which the page was awake, will not do so; the program starts without it. */
const PATIENCE = 5
/** So many seconds, in which the page was awake, is a transaction waited for; what it wrote may still come, but is not counted on. */
const LATE = { readonly: 10, readwrite: 30 }
/** The same once one was waited for in vain. */
const LATE_AGAIN = 2
/** A browser that is still busy clearing its data does not open them at once; it is asked again after so many ms. */
const AGAIN = [250, 1000]

/** What is done within one transaction. */
export type Act<Value> = (store: IDBObjectStore, outcome: Outcome<Value>) => void

export interface Outcome<Value> {
  /** Answers once the transaction is confirmed. */
  readonly answer: (value: Value) => void
  /** Answers, and nothing of the transaction is done. */
  readonly callOff: (value: Value) => void
}

/** Transactions on one connection, which is made when first needed, and anew when the browser has closed it. */
export function transactions(onGone: () => void) {
  let opening: Promise<IDBDatabase> | null = null
  let wasLate = false
  const connected = () => (opening ??= openAtLast(gone))

  function gone() {
    opening = null
    onGone()
  }

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

  return async <Value>(mode: keyof typeof LATE, act: Act<Value>): Promise<Result<Value, KeepProblem>> => {
    try {
      const done = await confirmed(await begin(mode), act, wasLate ? LATE_AGAIN : LATE[mode])
      wasLate = done === null
      if (done !== null) return done
      opening = null
      return fail('failed')
    } catch {
      opening = null
      return fail('forbidden')
    }
  }
}

/** Resolves when the browser has confirmed the whole transaction, not before; with null when it does not say so in time. */
function confirmed<Value>(
  transaction: IDBTransaction,
  act: Act<Value>,
  seconds: number,
): Promise<Result<Value, KeepProblem> | null> {
  return new Promise((answer) => {
    const stop = afterAwake(seconds, () => answer(null))
    const resolve = (done: Result<Value, KeepProblem>) => {
      stop()
      answer(done)
    }
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

async function openAtLast(onGone: () => void): Promise<IDBDatabase> {
  for (const pause of AGAIN) {
    try {
      return await open(onGone)
    } catch (problem) {
      if (!(problem instanceof DOMException && problem.name === 'AbortError')) throw problem
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return open(onGone)
}

function open(onGone: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const stop = afterAwake(PATIENCE, () => reject(new Error('IndexedDB did not answer.')))
    const request = indexedDB.open(DATABASE, 1)
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE))
    request.addEventListener('error', () => {
      stop()
      reject(request.error ?? new Error('IndexedDB did not open.'))
    })
    onSuccess(request, (database) => {
      stop()
      database.addEventListener('close', onGone)
      resolve(database)
    })
  })
}

export function onSuccess<Value>(request: IDBRequest<Value>, then: (value: Value) => void) {
  request.addEventListener('success', () => then(request.result))
}
