/** The context of a partnership, asked before the phases; never scored, but it sets weights, modules and rules. Source: instrument A.3. */
export const CONTEXT_OPTIONS = {
  kind: ['bilateral', 'chain', 'network', 'orgnet'],
  will: ['voluntary', 'encouraged', 'imposed'],
  drive: ['supply', 'mixed', 'demand'],
  core: ['low', 'medium', 'high'],
  partners: ['2', '3-5', '6-10', '>10'],
  role: ['lead', 'partner', 'invited', 'facilitator'],
  phase: [1, 2, 3, 4, 5],
  duration: ['short', 'mid', 'long'],
  autonomy: ['none', 'limited', 'considerable', 'transfer'],
  decision: ['enter', 'continue', 'reshape', 'stop'],
} as const

export type ContextKey = keyof typeof CONTEXT_OPTIONS

/** The ten questions in the order of the context page. */
export const CONTEXT_KEYS = Object.keys(CONTEXT_OPTIONS) as readonly ContextKey[]

/** One answer to a context question; "unknown" and a missing answer mean the neutral default. */
export type ContextValue<Key extends ContextKey> = (typeof CONTEXT_OPTIONS)[Key][number] | 'unknown'

/** The answers to the context questions; every one may be missing. */
export type Context = { readonly [Key in ContextKey]?: ContextValue<Key> }
