/** Where the service worker stands, seen from the folder of the site. */
const SERVICE_WORKER = './sw.js'

type Rules = { createScriptURL(address: string): string }

/** A browser that knows Trusted Types, as far as it is needed here: what it makes is taken where a text is. */
interface WithTrustedTypes {
  readonly trustedTypes?: { createPolicy(name: string, rules: Rules): Rules }
}

/** The scripts that the program may ask a browser to run besides itself; each is one that the build put there. */
const known = new Set([SERVICE_WORKER])
let policy: Rules | null = null

/** The address of the service worker, as a browser under the policy of the page wants it: made by a policy that knows no other. */
export function trustedWorker(): string {
  return trusted(SERVICE_WORKER)
}

/** The same of the helper, whose address the build wrote into the program. */
export function trustedHelper(address: string): string {
  known.add(address)
  return trusted(address)
}

/** A page may make one policy of this name, once. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as WithTrustedTypes
  policy ??= trustedTypes?.createPolicy('sw', { createScriptURL: onlyOurs }) ?? { createScriptURL: onlyOurs }
  return policy.createScriptURL(address)
}

function onlyOurs(address: string): string {
  if (!known.has(address)) throw new TypeError(`${address} is no part of the program.`)
  return address
}
