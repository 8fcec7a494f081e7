import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { browserSpare } from '@/platform/browser-spare'

/** Whether the cache answers, as on a disk that is too slow it does not. */
let answers = true
let inCache: Map<string, string>
let inLocalStorage: Map<string, string>

beforeEach(() => {
  vi.useFakeTimers()
  answers = true
  inCache = new Map()
  inLocalStorage = new Map()
  vi.stubGlobal('caches', { open: () => (answers ? Promise.resolve(paperCache()) : new Promise(() => {})) })
  vi.stubGlobal('localStorage', paperStorage())
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the spare store of a browser of which the cache does not always answer', () => {
  test('leaves nothing of an earlier text behind, once the cache answers again', async () => {
    const spare = browserSpare()
    answers = false
    expect(await patiently(spare.keep('a', 'leesbaar'))).toMatchObject({ ok: true })
    answers = true
    await spare.keep('a', 'op slot')
    expect([...inCache.values(), ...inLocalStorage.values()]).toEqual(['op slot'])
  })

  test('gives back what was kept last, wherever that stands', async () => {
    const spare = browserSpare()
    await spare.keep('a', 'eerst')
    answers = false
    await patiently(spare.keep('a', 'dan'))
    answers = true
    expect(await spare.recall('a')).toEqual({ ok: true, value: 'dan' })
    expect(await spare.slots()).toEqual({ ok: true, value: ['a'] })
  })

  test('does not call emptied what may still hold something', async () => {
    const spare = browserSpare()
    await spare.keep('a', 'leesbaar')
    answers = false
    expect(await patiently(spare.slots())).toEqual({ ok: false, problem: 'failed' })
    expect(await patiently(spare.forget(['a']))).toEqual({ ok: false, problem: 'failed' })
    vi.stubGlobal('caches', undefined)
    expect(await spare.forget(['a'])).toEqual({ ok: true, value: undefined })
  })
})

async function patiently<Value>(answer: Promise<Value>): Promise<Value> {
  await vi.advanceTimersByTimeAsync(10_000)
  return answer
}

function paperCache() {
  return {
    keys: async () => [...inCache.keys()].map((url) => ({ url })),
    match: async (url: string) => (inCache.has(url) ? new Response(inCache.get(url)) : undefined),
    put: async (url: string, response: Response) => void inCache.set(url, await response.text()),
    delete: async (url: string) => inCache.delete(url),
  }
}

/** Its own names are those of what stands in it, as those of a browser are. */
function paperStorage() {
  const methods: Record<string, (name: string, text: string) => unknown> = {
    getItem: (name) => inLocalStorage.get(name) ?? null,
    setItem: (name, text) => inLocalStorage.set(name, text),
    removeItem: (name) => inLocalStorage.delete(name),
  }
  return new Proxy(methods, {
    ownKeys: () => [...inLocalStorage.keys()],
    getOwnPropertyDescriptor: (_, name) => ({ configurable: true, enumerable: inLocalStorage.has(String(name)) }),
  })
}
