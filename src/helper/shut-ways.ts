/** What a thread has to ask for something elsewhere, to start other threads, or to talk to other pages. */
const WAYS = [
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'RTCDataChannel',
  'importScripts',
  'Worker',
  'BroadcastChannel',
  'FontFace',
  'Notification',
  'caches',
  'indexedDB',
]

/**
 * Takes all that away for good, before anything comes in. A policy in the page does not hold for a thread of its own; the
 * header of its file does the same where a server gives it, and this holds where none does.
 */
export function shutWays(): void {
  for (let owner: object | null = globalThis; owner !== null; owner = Reflect.getPrototypeOf(owner)) {
    for (const name of WAYS) {
      if (Object.hasOwn(owner, name))
        Reflect.defineProperty(owner, name, { value: undefined, writable: false, configurable: false })
    }
  }
}
