import { createHash } from 'node:crypto'
import { describe, expect, test, vi } from 'vitest'
import { bringIn, type Places } from '@/service-worker/bring-in'
import type { Site } from '@/service-worker/site'

const SCOPE = 'https://example.org/weighing/'
const FILES: Record<string, string> = { 'index.html': '<p>one</p>', 'a.js': 'go()', 'b.css': 'p{}', 'c.js': 'stop()' }
const SITE: Site = {
  fingerprint: '1',
  files: Object.fromEntries(Object.entries(FILES).map(([path, text]) => [path, sumOf(text)])),
  headers: {},
}

describe('a version that is brought in', () => {
  test('is all there afterwards, each file asked for once and as the browser may still have it', async () => {
    const { places, kept } = device((path) => FILES[path])
    await bringIn(SITE, places)
    expect(Object.fromEntries(kept)).toEqual(FILES)
    expect(vi.mocked(places.fetch).mock.calls.map(([, { cache }]) => cache)).toEqual(
      Object.keys(FILES).map(() => 'default'),
    )
  })

  test.each<[string, (text: string) => Response]>([
    ['is missing', () => new Response('<h1>404</h1>', { status: 404 })],
    ['fails', () => new Response('error', { status: 500 })],
    ['is the page instead', () => new Response('<!doctype html>')],
    ['is cut off', (text) => new Response(text.slice(0, -1))],
    ['has something added', (text) => new Response(`${text} `)],
    ['is empty', () => new Response('')],
  ])('is refused when a file %s, and that file is not kept', async (_, spoilt) => {
    const { places, kept } = device((path) => FILES[path])
    const whole = places.fetch
    const fetch: Places['fetch'] = (address, how) =>
      address.endsWith('a.js') ? Promise.resolve(spoilt(FILES['a.js'] ?? '')) : whole(address, how)
    await expect(bringIn(SITE, { ...places, fetch })).rejects.toThrow('a.js is not the one of this version.')
    expect(kept.has('a.js')).toBe(false)
  })

  test('is refused when there is no line', async () => {
    const { places } = device(() => undefined)
    await expect(bringIn(SITE, { ...places, fetch: noLine })).rejects.toThrow('Failed to fetch')
  })

  test('asks the server itself when what the browser still had is another text', async () => {
    const { places, kept } = device((path, cache) => (cache === 'default' ? 'of before' : FILES[path]))
    await bringIn(SITE, places)
    expect(Object.fromEntries(kept)).toEqual(FILES)
  })

  test('takes from the versions that are here what is the same in it, and nothing else', async () => {
    const { places } = device((path) => FILES[path])
    await bringIn(SITE, { ...places, kept: ofBefore })
    const asked = vi.mocked(places.fetch).mock.calls.map(([address]) => address.slice(SCOPE.length))
    expect(asked.sort()).toEqual(['b.css', 'c.js', 'index.html'])
  })

  test('goes on where it was broken off', async () => {
    const { places, kept } = device((path) => FILES[path])
    kept.set('a.js', 'go()')
    await bringIn(SITE, places)
    expect(places.fetch).toHaveBeenCalledTimes(3)
  })
})

/** A device with nothing on it, and a server. */
function device(server: (path: string, cache: RequestCache | undefined) => string | undefined) {
  const kept = new Map<string, string>()
  const places: Places = {
    scope: SCOPE,
    cache: {
      match: async (address) => {
        const text = kept.get(address.slice(SCOPE.length))
        return text === undefined ? undefined : new Response(text)
      },
      put: async (address, response) => void kept.set(address.slice(SCOPE.length), await response.text()),
    },
    kept: async () => undefined,
    fetch: vi.fn<Places['fetch']>(
      async (address, { cache }) => new Response(server(address.slice(SCOPE.length), cache) ?? ''),
    ),
  }
  return { places, kept }
}

function sumOf(text: string) {
  return createHash('sha256').update(text).digest('base64')
}

/** What is here of the version before: one script is the same, the other is not. */
async function ofBefore(address: string) {
  if (!address.endsWith('.js')) return undefined
  return new Response(address.endsWith('a.js') ? FILES['a.js'] : 'of before')
}

function noLine() {
  return Promise.reject(new TypeError('Failed to fetch'))
}
