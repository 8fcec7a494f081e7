/** How hard a passphrase is to guess for someone who has the file and a fast machine. */
export type Strength = 'short' | 'weak' | 'fair' | 'strong'

/** Fewer signs are refused. */
export const FEWEST_SIGNS = 10

/** What a word is worth at most, in bits: as if it came from a list of a thousand. */
const WORD = 10
/** A sign in a word of letters only, and one in a word with figures or other signs, in bits. */
const LETTER = 2
const MIXED = 3

/**
 * A rough estimate, by length and by different words alone. It knows no names, sayings or songs, so it is too kind to
 * those; the page says so.
 */
export function strengthOf(passphrase: string): Strength {
  const words = new Set(passphrase.normalize('NFC').toLowerCase().trim().split(/\s+/u))
  const signs = Array.from(passphrase.trim()).length
  const bits = [...words].reduce((sum, word) => sum + bitsOf(word), 0)
  if (signs < FEWEST_SIGNS) return 'short'
  if (bits < 30) return 'weak'
  return bits < 50 ? 'fair' : 'strong'
}

function bitsOf(word: string): number {
  const different = new Set(word).size
  return /^\p{L}*$/u.test(word) ? Math.min(WORD, different * LETTER) : different * MIXED
}
