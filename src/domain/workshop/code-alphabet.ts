/**
 * The signs of a code: 19 of them, a prime, which the check signs need. They must survive being read aloud in Dutch,
 * English, French and German. Beside the ten digits stand nine letters; of those that sound alike in one of the four, or
 * look alike, one is taken at most:
 * - K out of A, H and K: "ay" is heard as "eight" in English, "aa" as "acht" in Dutch and German;
 * - F, not S, which looks like 5; M, not N; R, not L, which looks like 1; U, not Q, which looks like 0, nor V or W;
 * - P out of B, C, D, E, G, P, T, V and W, which rhyme; B and G also look like 8 and 6; J rhymes with K or P;
 * - X, Y and Z sound like nothing else. Z can be written like 2; the check signs tell.
 * With no vowel but U, hardly a word comes about by chance.
 */
export const CODE_SIGNS = '0123456789FKMPRUXYZ'

/** What people type in place of a sign that it looks or sounds like, where it can be that sign only. */
const MEANT: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', N: 'M' }

/** What may stand between signs: spaces, dashes, dots, and what cannot be seen. */
const BETWEEN = /[\s\p{Pd}\p{Cf}.·_−]/u

const GROUP = 5

/** Values 0 to 18 as signs, in groups of five with a space between, as an account number is written. */
export function writeSigns(values: readonly number[]): string {
  const signs = values.map((value) => CODE_SIGNS.charAt(value)).join('')
  return signs.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join(' ') ?? ''
}

/** What a text with signs comes to: their values, or the first character that is in no code, as it was given. */
export function readSigns(text: string): { readonly values: readonly number[]; readonly unknown: string | null } {
  const given = Array.from(text).filter((sign) => !BETWEEN.test(sign))
  const values = given.map((sign) => {
    const upper = sign.toUpperCase()
    return CODE_SIGNS.indexOf(MEANT[upper] ?? upper)
  })
  return { values, unknown: given[values.indexOf(-1)] ?? null }
}
