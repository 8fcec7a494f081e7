/** Names that Windows keeps for its devices, whatever comes after the dot. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** In UTF-8. Disks take names of 255; the rest is for what comes behind the title. */
const MOST_BYTES = 160

/** A title as the beginning of a file's name: letters and figures of any script, and nothing a disk stumbles on; `without` when nothing is left. */
export function fileSafe(title: string, without: string): string {
  const safe = beginning(title.normalize('NFKC').replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-')).replace(
    /^-+|-+$/g,
    '',
  )
  if (safe === '') return without
  return DEVICES.test(safe) ? `${without}-${safe}` : safe
}

/** At most eighty characters, fewer where each takes much of a disk's name. */
function beginning(text: string): string {
  let [written, bytes] = ['', 0]
  for (const character of text) {
    bytes += bytesOf(character.codePointAt(0) ?? 0)
    if (bytes > MOST_BYTES || written.length + character.length > 80) break
    written += character
  }
  return written
}

/** What a character takes in UTF-8. */
function bytesOf(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x1_0000 ? 3 : 4
}
