/** Names that Windows keeps for its devices, whatever comes after the dot. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** A title as the beginning of a file's name: letters and figures of any script, and nothing a disk stumbles on; `without` when nothing is left. */
export function fileSafe(title: string, without: string): string {
  const safe = title
    .normalize('NFKC')
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-')
    .slice(0, 80)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/^-+|-+$/g, '')
  if (safe === '') return without
  return DEVICES.test(safe) ? `${without}-${safe}` : safe
}
