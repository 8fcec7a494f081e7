import type { Dossier } from '@/domain/answers/dossier'
import { CURRENT_VERSION } from './migrations'
import { fits } from './fits'
import { FORMAT, WORKSHOP_FORMAT } from './formats'

/**
 * The text of a dossier, for a file and for the browser alike. Lone halves of signs are written as escapes, so that nothing is
 * lost. What would be too large with white space between its members, as it came in without, goes without.
 */
export function writeDossier(dossier: Dossier, version = CURRENT_VERSION): string {
  const file = { format: dossier.workshop === undefined ? FORMAT : WORKSHOP_FORMAT, version, ...dossier }
  const text = `${JSON.stringify(file, null, 2)}\n`
  return fits(text) ? text : `${JSON.stringify(file)}\n`
}
