import {
  headerPolicy,
  HELPER_POLICY,
  LASTING_HEADER_POLICY,
  policyText,
  WORKER_POLICY,
  type InPageSources,
  type Policy,
} from './policy.ts'

export type Headers = Readonly<Record<string, string>>

/** What a server says along with these files; a name that ends in `*` stands for all that begin so. */
export interface HeaderRule {
  readonly files: readonly string[]
  readonly headers: Headers
}

/**
 * Powers that the page itself may ask for, and no other page in it: the camera to read codes, and for the wall of a room
 * the full screen and a screen that stays on. Source: decision 18.
 */
const OWN_POWERS = ['camera', 'fullscreen', 'screen-wake-lock']

/** Powers of a browser that the program never asks for; each is switched off. */
const NO_POWERS = [
  'accelerometer',
  'autoplay',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

const PERMISSIONS = [...OWN_POWERS.map((power) => `${power}=(self)`), ...NO_POWERS.map((power) => `${power}=()`)]

/** Everything but the policy and the time that a browser may keep it: what the service worker gives with every file too. */
export const STRICT: Headers = {
  // Where it is known, it also stops what a policy cannot: going to another address, and asking for its name.
  'Connection-Allowlist': '(response-origin)',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': PERMISSIONS.join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

/** Asked for anew at every visit; the server only sends what has changed. */
const ASK_FIRST = { 'Cache-Control': 'no-cache' }
/** The name holds the fingerprint of what is in it. */
const FOR_A_YEAR = { 'Cache-Control': 'public, max-age=31536000, immutable' }

/**
 * The headers of the site; no two rules say the same header of one file, as servers differ in what they make of that.
 * Without sources, they are those for a server whose settings stay while versions come and go.
 */
export function siteHeaders(sources?: InPageSources): readonly HeaderRule[] {
  const policy = (rules: Policy) => ({ 'Content-Security-Policy': policyText(rules) })
  const page = sources === undefined ? LASTING_HEADER_POLICY : headerPolicy(sources)
  return [
    { files: ['*'], headers: STRICT },
    // An empty name is the folder itself, where a server gives the page.
    { files: ['', 'index.html'], headers: { ...ASK_FIRST, ...policy(page) } },
    { files: ['sw.js'], headers: { ...ASK_FIRST, ...policy(WORKER_POLICY) } },
    // The rest of its policy stands in the file itself, as it goes wherever the file goes.
    { files: ['weloverwogen.html'], headers: { ...ASK_FIRST, ...policy({ 'frame-ancestors': ["'none'"] }) } },
    { files: ['manifest.webmanifest'], headers: ASK_FIRST },
    { files: ['assets/*'], headers: FOR_A_YEAR },
    // A thread goes by the policy of its own file, not by that of the page.
    { files: ['helper/*'], headers: { ...FOR_A_YEAR, ...policy(HELPER_POLICY) } },
  ]
}

/** What goes with one file of the site, by its path from the folder of the site. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Headers {
  const fits = (name: string) => (name.endsWith('*') ? path.startsWith(name.slice(0, -1)) : path === name)
  return Object.assign({}, ...rules.filter(({ files }) => files.some(fits)).map(({ headers }) => headers))
}
