import { fail, ok, type Result } from '@/domain/result'
import type { KeepProblem, Platform } from './platform'

const DATABASE = 'weloverwogen'
const STORE = 'slots'

/**
 * Slots in IndexedDB. The database has version 1 for ever: raising it would lock out an older copy of the program
 * that is still open, so what changes is the version inside each text.
 */
export function browserSlots(): Pick<Platform, 'slots' | 'recall' | 'keep' | 'forget'> {
  const database = connection()
  // After a write that failed for another reason than room, Chromium confirms later writes and loses them all the
  // same at the next start. Nothing is called kept any more until the page is opened anew.
  let distrusted = false

  async function write(act: (store: IDBObjectStore) => IDBRequest) {
    if (distrusted) return fail<KeepProblem>('failed')
    const done = await database.run('readwrite', act)
    if (!done.ok && done.problem === 'failed') distrusted = true
    return done.ok ? ok(undefined) : done
  }

  return {
    slots: async () => {
      const keys = await database.run('readonly', (store) => store.getAllKeys())
      return keys.ok ? ok(keys.value.map(String)) : keys
    },
    recall: async (slot) => {
      const found = await database.run('readonly', (store): IDBRequest<unknown> => store.get(slot))
      return found.ok ? ok(typeof found.value === 'string' ? found.value : null) : found
    },
    keep: (slot, text) => write((store) => store.put(text, slot)),
    forget: (slot) => write((store) => store.delete(slot)),
  }
}

/** One connection, made when first needed and made anew when the browser has closed it. */
function connection() {
  let opening: Promise<IDBDatabase> | null = null

  async function transaction(mode: IDBTransactionMode) {
    opening ??= open(() => (opening = null))
    return (await opening).transaction(STORE, mode)
  }

  async function run<Value>(
    mode: IDBTransactionMode,
    act: (store: IDBObjectStore) => IDBRequest<Value>,
  ): Promise<Result<Value, KeepProblem>> {
    let begun: IDBTransaction
    try {
      begun = await transaction(mode).catch(() => {
        opening = null
        return transaction(mode)
      })
    } catch {
      opening = null
      return fail('forbidden')
    }
    return finish(begun, act)
  }

  return { run }
}

/** Resolves when the browser has confirmed the whole transaction, not before. */
function finish<Value>(
  transaction: IDBTransaction,
  act: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Result<Value, KeepProblem>> {
  return new Promise((resolve) => {
    const request = act(transaction.objectStore(STORE))
    transaction.addEventListener('complete', () => resolve(ok(request.result)))
    transaction.addEventListener('abort', () =>
      resolve(fail(transaction.error?.name === 'QuotaExceededError' ? 'full' : 'failed')),
    )
  })
}

function open(onGone: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1)
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE))
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB did not open.')))
    request.addEventListener('success', () => {
      request.result.addEventListener('close', onGone)
      resolve(request.result)
    })
  })
}
