/** How hard a passphrase is to guess for someone who has the file and a fast machine. */
export type Strength = 'short' | 'weak' | 'fair' | 'strong'

/** Fewer signs are refused. */
export const FEWEST_SIGNS = 10

/** What a word is worth at most, in bits: as if it came from a list of a thousand. */
const WORD = 10
/** A sign in a word of letters only, and one in a word with figures or other signs, in bits. */
const LETTER = 2
const MIXED = 3
/** Letters or figures that go on so long that they are a word, a year or a row. */
const STRETCH = /\p{L}{4,}|\p{N}{4,}/gu

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

/** In a word with figures, a whole word or a year is worth no more than elsewhere: "welkom2026". */
function bitsOf(word: string): number {
  if (/^\p{L}*$/u.test(word)) return inAList(word)
  const known = word.match(STRETCH) ?? []
  return known.reduce((sum, stretch) => sum + inAList(stretch), new Set(word.replaceAll(STRETCH, '')).size * MIXED)
}

function inAList(word: string): number {
  return Math.min(WORD, new Set(word).size * LETTER)
}
