/** What is put in the way of the program inside its own page, before it starts. These functions run in the page. */

/** A part of the browser that a program may miss: absent, or there and refusing. */
export interface MissingPart {
  readonly part: Part
  readonly how: 'missing' | 'throwing'
}

export const PARTS = [
  'localStorage',
  'indexedDB',
  'caches',
  'locks',
  'BroadcastChannel',
  'subtle',
  'showSaveFilePicker',
  'storage',
] as const
export type Part = (typeof PARTS)[number]

/** Takes parts of the browser away. What is left of the dialog for saving gives a file that `savedFile()` reads. */
export function takeAway(away: readonly MissingPart[]) {
  const { storage } = navigator
  const where: Readonly<Record<Part, object>> = {
    localStorage: window,
    indexedDB: window,
    caches: window,
    locks: navigator,
    BroadcastChannel: window,
    subtle: crypto,
    showSaveFilePicker: window,
    storage: navigator,
  }
  const denied = new DOMException('Denied.', 'SecurityError')
  const refuse = () => {
    throw denied
  }
  const place = async () => (await storage.getDirectory()).getFileHandle('saved', { create: true })
  Object.assign(window, {
    showSaveFilePicker: place,
    savedFile: async () => (await (await place()).getFile()).text(),
  })
  for (const { part, how } of away) {
    const asked = part === 'BroadcastChannel' || part === 'showSaveFilePicker'
    const gone = how === 'missing' ? { value: undefined } : asked ? { value: refuse } : { get: refuse }
    Object.defineProperty(where[part], part, { ...gone, configurable: true })
  }
}

/** How writes fail from some moment on. */
export interface FailingWrites {
  /** The first write that fails, counted from 1. */
  readonly from: number
  /** How many fail. */
  readonly count: number
  readonly how: 'throws' | 'aborts' | 'is full'
  /** Whether the second store fails as well. */
  readonly both: boolean
}

/** Lets writes to the database fail, and with `both` those to the cache and the local storage too. */
export function failWrites({ from, count, how, both }: FailingWrites) {
  let writes = 0
  const error = () =>
    how === 'is full'
      ? new DOMException('No room.', 'QuotaExceededError')
      : new DOMException('Internal error committing transaction.', 'UnknownError')
  const strikes = () => writes >= from && writes < from + count
  for (const verb of ['add', 'put'] as const) {
    const real = IDBObjectStore.prototype[verb]
    IDBObjectStore.prototype[verb] = function failing(value: unknown, key?: IDBValidKey) {
      writes += 1
      if (strikes() && how !== 'aborts') throw error()
      const request = real.call(this, value, key)
      if (strikes()) this.transaction.abort()
      return request
    }
  }
  if (!both) return
  // oxlint-disable-next-line typescript/unbound-method -- bound again where it is called
  const { put } = Cache.prototype
  Cache.prototype.put = function failing(request, response) {
    return strikes() ? Promise.reject(error()) : put.call(this, request, response)
  }
  // oxlint-disable-next-line typescript/unbound-method -- bound again where it is called
  const { setItem } = Storage.prototype
  Storage.prototype.setItem = function failing(key, value) {
    if (strikes() && value.length > 500) throw error()
    return setItem.call(this, key, value)
  }
}

/** Puts the clock of the page forward or back, in ms; `window.shiftClock` does it again later. */
export function shiftClock(by: number) {
  const Real = Date
  let shift = by
  const now = () => Real.now() + shift
  Object.assign(window, { shiftClock: (next: number) => (shift = next) })
  window.Date = new Proxy(Real, {
    construct: (target, given: unknown[]) =>
      given.length === 0 ? new target(now()) : (Reflect.construct(target, given) as object),
    apply: () => new Real(now()).toString(),
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  })
}

export type Damage = 'flipped' | 'cut off' | 'gone'

/** Damages the newest record of the database, from a page that has nothing of the program in it. */
export function damageNewest(damage: Damage): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('weloverwogen', 1)
    opening.addEventListener('error', () => reject(opening.error ?? new Error('The database did not open.')))
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction('slots', 'readwrite')
      const store = transaction.objectStore('slots')
      const asking = store.openCursor(IDBKeyRange.bound('dossier/', 'dossier/\uFFFF'), 'prev')
      asking.addEventListener('success', () => {
        const text = String(asking.result?.value)
        const middle = Math.floor(text.length * 0.7)
        const flipped = String.fromCharCode(text.charCodeAt(middle) ^ 1)
        if (damage === 'gone') asking.result?.delete()
        else if (damage === 'cut off') asking.result?.update(text.slice(0, middle))
        else asking.result?.update(text.slice(0, middle) + flipped + text.slice(middle + 1))
      })
      transaction.addEventListener('complete', () => {
        opening.result.close()
        resolve()
      })
    })
  })
}
