/** What a page may load and do, by directive, as Content Security Policy has it. A directive without sources stands alone. */
export type Policy = Readonly<Record<string, readonly string[]>>

/** The sources by which a policy lets in the style and the script that stand in the page itself. */
export interface InPageSources {
  readonly style: string
  readonly script: string
}

const NONE = ["'none'"]
const OWN = ["'self'"]

/** What holds for every edition: nothing is sent, nothing is embedded, and no text becomes a script. */
export const SHUT: Policy = {
  'default-src': NONE,
  'connect-src': NONE,
  'object-src': NONE,
  'base-uri': NONE,
  'form-action': NONE,
  'require-trusted-types-for': ["'script'"],
}

/** What the hosted edition may load: parts of its own folder, and the one address of its service worker. */
const FROM_OWN_FOLDER: Policy = {
  ...SHUT,
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': OWN,
  'manifest-src': OWN,
  'worker-src': OWN,
  'trusted-types': ['sw'],
}

/** The policy in the page of the hosted edition. */
export function pagePolicy({ style, script }: InPageSources): Policy {
  return { ...FROM_OWN_FOLDER, 'script-src': [...OWN, script], 'style-src': [...OWN, style] }
}

/** The same as a header; only there can it forbid that another page frames this one. */
export function headerPolicy(sources: InPageSources): Policy {
  return { ...pagePolicy(sources), 'frame-ancestors': NONE }
}

const { 'default-src': _, ...ALL_BUT_THE_DEFAULT } = FROM_OWN_FOLDER

/**
 * For servers whose settings do not travel with the files: it stays the same in every version. What goes by the text that
 * stands in the page, its style and its scripts, it leaves to the policy in the page; everything else it says too.
 */
export const LASTING_HEADER_POLICY: Policy = {
  ...ALL_BUT_THE_DEFAULT,
  'child-src': NONE,
  'media-src': NONE,
  'script-src-attr': NONE,
  'style-src-attr': NONE,
  'frame-ancestors': NONE,
}

/** The service worker may fetch the files of its own folder, and do nothing else. */
export const WORKER_POLICY: Policy = { ...SHUT, 'connect-src': OWN, 'trusted-types': NONE, 'frame-ancestors': NONE }

/** The helper, a second thread of the page, gets what it works on from the page, and asks for nothing at all. */
export const HELPER_POLICY: Policy = { ...SHUT, 'trusted-types': NONE, 'frame-ancestors': NONE }

/** A policy as a browser reads it. */
export function policyText(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ')
}
