/** The ending of a dossier file; people and programs know it by this. */
export const EXTENSION = '.weloverwogen.json'

/** Names that Windows keeps for its devices, whatever comes after the dot. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** A name for the file of a dossier, out of its title: letters and figures of any script, and nothing a disk stumbles on. */
export function fileNameOf(title: string): string {
  const safe = title
    .normalize('NFKC')
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-')
    .slice(0, 80)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/^-+|-+$/g, '')
  if (safe === '') return `dossier${EXTENSION}`
  return `${DEVICES.test(safe) ? `dossier-${safe}` : safe}${EXTENSION}`
}
