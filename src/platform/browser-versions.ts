import { EDITION } from '@/edition'
import type { Message } from '@/service-worker/messages'
import { trustedWorker } from './trusted-worker'
import type { Versions } from './versions'

/** The longest time that a newer version goes unnoticed while a window is open, in ms. */
const HOUR = 3_600_000
/** How long a newer version has to take over, in ms. */
const PATIENCE = 15_000
/** One that does not, because the worker before it is still giving parts of the program, is asked again after so many ms. */
const AGAIN = 3000

/** Versions by the service worker of the site. Without one (a file, plain http, a browser that has none) there are none. */
export function browserVersions(): Versions {
  let registration: ServiceWorkerRegistration | null = null

  async function watch(onNewer: () => void) {
    if (EDITION !== 'hosted' || import.meta.env.DEV || !('serviceWorker' in navigator)) return
    try {
      const known = await navigator.serviceWorker.register(trustedWorker())
      registration = known
      if (known.waiting !== null && known.active !== null) onNewer()
      known.addEventListener('updatefound', () => whenReady(known, onNewer))
      whenReady(known, onNewer)
      tell(navigator.serviceWorker.controller, 'started')
      lookEveryHour(known)
    } catch {
      // As in a private window of some browsers: the program works, with a line.
    }
  }

  /** The worker that takes over answers that it does by controlling this page. */
  async function takeNewer() {
    const newer = registration?.waiting ?? null
    if (newer === null) return true
    const { port1, port2 } = new MessageChannel()
    return new Promise<boolean>((resolve) => {
      const asking = setInterval(() => tell(newer, 'take over'), AGAIN)
      const end = (taken: boolean) => {
        clearInterval(asking)
        resolve(taken)
      }
      port1.addEventListener('message', ({ data }) => data === false && end(false))
      port1.start()
      navigator.serviceWorker.addEventListener('controllerchange', () => end(true), { once: true })
      setTimeout(() => end(false), PATIENCE)
      tell(newer, 'take over', port2)
    })
  }

  return { watch: (onNewer) => void watch(onNewer), takeNewer, loadAgain: () => location.reload() }
}

/** The first version that ever comes in is not a newer one. */
function whenReady(registration: ServiceWorkerRegistration, onNewer: () => void) {
  const coming = registration.installing
  coming?.addEventListener('statechange', () => {
    if (coming.state === 'installed' && registration.active !== null) onNewer()
  })
}

/** Looks when someone comes back to the window, and while it is open; each time only when the last look is an hour ago. */
function lookEveryHour(registration: ServiceWorkerRegistration) {
  let looked = performance.now()
  const look = () => {
    if (document.visibilityState === 'hidden' || performance.now() - looked < HOUR) return
    looked = performance.now()
    // Without a line, or while the next version is not yet whole on the server: next time.
    registration.update().catch(() => undefined)
  }
  document.addEventListener('visibilitychange', look)
  setInterval(look, HOUR / 6)
}

function tell(worker: ServiceWorker | null, message: Message, port?: MessagePort) {
  worker?.postMessage(message, port === undefined ? [] : [port])
}
