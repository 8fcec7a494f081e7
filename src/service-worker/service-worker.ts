import { bringIn } from './bring-in'
import type { Message } from './messages'
import { cacheNames, fileAt, headersOf, type Site } from './site'

/**
 * Keeps one version of the site on the device and answers from it alone, so that what runs always belongs together.
 * The next version is brought in beside it, whole or not at all, and waits until no window needs this one any more.
 */
declare const self: ServiceWorkerGlobalScope
/** Put before this program by the build. */
declare const SITE: Site

const { scope } = self.registration
const NAMES = cacheNames(scope)
const NAME = NAMES + SITE.fingerprint

let mending: Promise<void> | null = null

self.addEventListener('install', (event) => event.waitUntil(bringInAll()))

self.addEventListener('activate', (event) => event.waitUntil(takeOver()))

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET') return
  const file = fileAt(request.url, scope, SITE)
  if (file !== null) event.respondWith(answer(file, event))
  // Nothing of another version is given as a page; what such a page still asks for may be here.
  else if (request.mode !== 'navigate' && request.url.startsWith(scope)) event.respondWith(fromAnyVersion(request))
})

self.addEventListener('message', (event) => {
  const message: Message = event.data
  if (message === 'started') event.waitUntil(tidy(1))
  if (message === 'take over') event.waitUntil(takeOverIfAlone(event.ports[0]))
})

async function bringInAll(): Promise<void> {
  const cache = await caches.open(NAME)
  await bringIn(SITE, { scope, cache, kept: inAnyVersion, fetch: (address, how) => fetch(address, how) })
}

async function answer(file: string, event: FetchEvent): Promise<Response> {
  const cache = await caches.open(NAME)
  const kept = await cache.match(new URL(file, scope).href)
  if (kept !== undefined) return served(file, kept)
  // Someone emptied the cache: the site works as any other, and is brought in again.
  event.waitUntil(
    (mending ??= bringInAll()
      .catch(() => undefined)
      .finally(() => (mending = null))),
  )
  return fetch(event.request)
}

async function fromAnyVersion(request: Request): Promise<Response> {
  const kept = await inAnyVersion(request.url)
  return kept === undefined ? fetch(request) : served(new URL(request.url).pathname, kept)
}

function served(file: string, kept: Response): Response {
  return new Response(kept.body, { headers: headersOf(file, SITE) })
}

/** Looks in the caches of this site only: there are others, which hold the work of people. */
async function inAnyVersion(address: string): Promise<Response | undefined> {
  for (const name of await ownCaches()) {
    const kept = await (await caches.open(name)).match(address, { ignoreSearch: true })
    if (kept !== undefined) return kept
  }
  return undefined
}

async function takeOver(): Promise<void> {
  await tidy(0)
  await self.clients.claim()
}

async function takeOverIfAlone(port: MessagePort | undefined): Promise<void> {
  const alone = (await windows()).length <= 1
  port?.postMessage(alone)
  if (alone) await self.skipWaiting()
}

/** Removes the versions before this one, unless more windows are open than are known to run this one. */
async function tidy(known: number): Promise<void> {
  if ((await windows()).length > known) return
  const old = (await ownCaches()).filter((name) => name !== NAME)
  const { installing, waiting } = self.registration
  // One of them is the next version, which is brought in once.
  if (installing !== null || waiting !== null) return
  await Promise.all(old.map((name) => caches.delete(name)))
}

async function ownCaches(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(NAMES))
}

async function windows(): Promise<readonly Client[]> {
  const all = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  return all.filter(({ url }) => url.startsWith(scope))
}
