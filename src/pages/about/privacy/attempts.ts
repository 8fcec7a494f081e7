/* oxlint-disable no-restricted-globals -- Here alone something tries to leave, so that a person sees that it is stopped.
   It happens when they press the button, leads to a name that exists nowhere, and carries nothing of a dossier. */
import { ruleFor } from './policy'

/** The ways to send something that a person sees tried, most common first. */
export const WAYS = ['fetch', 'request', 'beacon', 'socket', 'stream', 'image', 'program', 'call'] as const
export type Way = (typeof WAYS)[number]

/** What became of an attempt. */
export type Outcome =
  /** The browser refused, and said by which rule. */
  | { readonly kind: 'stopped'; readonly rule: string }
  /** This way was taken out of the page before the program began. */
  | { readonly kind: 'removed' }
  /** The browser went along. */
  | { readonly kind: 'passed' }
  /** It failed, but that says nothing: the address does not exist. */
  | { readonly kind: 'unclear' }

type Try = (host: string, settle: (outcome: Outcome) => void) => void

/** How long a browser may take to refuse, in ms; it mostly does so within ten. */
const PATIENCE = 1500

/** Tries one way, and gives what the browser did about it. It never fails. */
export function attempt(way: Way): Promise<Outcome> {
  // Names under `.invalid` exist nowhere (RFC 2606), so without any ban too this would arrive nowhere.
  const host = `${way}.nowhere.invalid`
  return new Promise((resolve) => {
    const patience = setTimeout(() => settle({ kind: 'unclear' }), PATIENCE)
    function settle(outcome: Outcome) {
      clearTimeout(patience)
      document.removeEventListener('securitypolicyviolation', onRefusal)
      resolve(outcome)
    }
    function onRefusal({ blockedURI, effectiveDirective, originalPolicy }: SecurityPolicyViolationEvent) {
      if (!blockedURI.includes(host)) return
      const rule = ruleFor(effectiveDirective, originalPolicy)
      settle({ kind: 'stopped', rule: rule === null ? effectiveDirective : `${rule.directive} ${rule.sources}` })
    }
    document.addEventListener('securitypolicyviolation', onRefusal)
    try {
      TRIES[way](host, settle)
    } catch {
      // Some ways answer a refusal with an error of their own too; what counts is what the browser says of it.
    }
  })
}

const TRIES: Readonly<Record<Way, Try>> = {
  fetch: (host) =>
    void fetch(`https://${host}/`, { mode: 'no-cors', method: 'POST', body: 'x' }).catch(() => undefined),
  request: (host) => {
    const request = new XMLHttpRequest()
    request.open('POST', `https://${host}/`)
    request.send('x')
  },
  beacon: (host) => void navigator.sendBeacon(`https://${host}/`, 'x'),
  socket: (host) => void new WebSocket(`wss://${host}/`),
  stream: (host) => {
    // Left alone it would try again and again.
    const stream = new EventSource(`https://${host}/`)
    stream.addEventListener('error', () => stream.close())
  },
  image: (host) => {
    new Image().src = `https://${host}/x.png`
  },
  program: (host) => void import(/* @vite-ignore */ `https://${host}/x.js`).catch(() => undefined),
  call,
}

/** A call between browsers: no policy in a page forbids it, so it tells itself what became of it. */
function call(host: string, settle: (outcome: Outcome) => void) {
  if (!('RTCPeerConnection' in window) || typeof RTCPeerConnection !== 'function') return settle({ kind: 'removed' })
  const line = new RTCPeerConnection({ iceServers: [{ urls: `stun:${host}:3478` }] })
  // It was not given anyone to call yet, so it can only have failed because the browser took the network from it.
  line.addEventListener('iceconnectionstatechange', () => {
    if (line.iceConnectionState === 'failed') settle({ kind: 'stopped', rule: 'Connection-Allowlist' })
  })
  line.addEventListener('icecandidateerror', () => settle({ kind: 'passed' }))
  line.createDataChannel('x')
  void line.setLocalDescription()
  setTimeout(() => line.close(), PATIENCE)
}
