import type { Dossier } from './dossier'
import type { Look } from './look'

/** The only way to change the look of reports: parts of it, where null takes a part back. Returns the next dossier. */
export function dress(dossier: Dossier, parts: { readonly [Part in keyof Look]: Look[Part] | null }): Dossier {
  const { look, ...others } = dossier
  const next = Object.entries({ ...look, ...parts }).filter(([, part]) => part !== null)
  return next.length === 0 ? others : { ...others, look: Object.fromEntries(next) }
}
