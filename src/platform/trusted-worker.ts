/** The one script that the program may ask a browser to run besides itself; seen from the folder of the site. */
const WORKER = './sw.js'

/** A browser that knows Trusted Types, as far as it is needed here: what it makes is taken where a text is. */
interface WithTrustedTypes {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(address: string): string },
    ): { createScriptURL(address: string): string }
  }
}

/** The address of the service worker, as a browser under the policy of the page wants it: made by a policy that knows no other. */
export function trustedWorker(): string {
  const { trustedTypes } = globalThis as WithTrustedTypes
  return trustedTypes?.createPolicy('sw', { createScriptURL: onlyTheWorker }).createScriptURL(WORKER) ?? WORKER
}

function onlyTheWorker(address: string): string {
  if (address !== WORKER) throw new TypeError(`${address} is no part of the program.`)
  return address
}
