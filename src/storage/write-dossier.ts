import type { Dossier } from '@/domain/answers/dossier'
import { CURRENT_VERSION } from './migrations'
import { FORMAT } from './read-dossier'

/** The text of a dossier, for a file and for the browser alike. Lone halves of signs are written as escapes, so that nothing is lost. */
export function writeDossier(dossier: Dossier, version = CURRENT_VERSION): string {
  return `${JSON.stringify({ format: FORMAT, version, ...dossier }, null, 2)}\n`
}
