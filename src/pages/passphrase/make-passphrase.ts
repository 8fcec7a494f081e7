/** Bytes by chance, fit for keys. */
type Random = (count: number) => Uint8Array

/** Words picked by chance, each as likely as any other, and each draw apart from the others. */
export function makePassphrase(words: readonly string[], count: number, random: Random): string {
  return Array.from({ length: count }, () => words[below(words.length, random)] ?? '').join(' ')
}

/** Between how many passphrases of so many words chance chooses, as a number of tosses of a coin (bits). */
export function tossesOf(words: number, count: number): number {
  return Math.floor(count * Math.log2(words))
}

/** A whole number from 0 up to a limit. What falls past the last whole multiple is drawn again, as it would favour the first ones. */
function below(limit: number, random: Random): number {
  const past = 2 ** 32 - (2 ** 32 % limit)
  for (;;) {
    const [a = 0, b = 0, c = 0, d = 0] = random(4)
    const drawn = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0
    if (drawn < past) return drawn % limit
  }
}
