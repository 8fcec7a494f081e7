import { RIGHT_TO_LEFT } from '@/domain/right-to-left'

const ARABIC_LETTER = /[\u0600-\u07bf\u0860-\u08ff\ufb50-\ufdff\ufe70-\ufefc\u{1ee00}-\u{1eeff}]/u

/** What a character does to the direction of a line, by the names of Unicode; spaces and signs are all `ON`. */
export type Kind = 'L' | 'R' | 'AL' | 'EN' | 'AN' | 'ES' | 'ET' | 'CS' | 'NSM' | 'ON'

/** By the first that fits. */
const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['NSM', /[\p{Mn}\p{Me}\p{Cf}\p{Variation_Selector}]/u],
  ['EN', /[0-9\u06f0-\u06f9\u00b2\u00b3\u00b9]/],
  ['AN', /[\u0660-\u0669\u066b\u066c\u06dd]/],
  ['ES', /[+-]/],
  ['CS', /[,./:\u00a0\u060c]/],
  ['ET', /[#%°‰\p{Sc}\u066a]/u],
  ['ON', /(?![\u05be\u05c0\u05c3\u05c6\u05f3\u05f4\u061b-\u061f\u066d\u06d4])[\s\p{P}\p{S}]/u],
]

/** The kind of one character. */
export function kindOf(character: string): Kind {
  for (const [kind, signs] of KINDS) if (signs.test(character)) return kind
  if (ARABIC_LETTER.test(character)) return 'AL'
  return RIGHT_TO_LEFT.test(character) ? 'R' : 'L'
}

/**
 * Whether a paragraph runs from right to left: when its first letter does, and most of its letters. A sentence of ours
 * that only begins with a name does not.
 */
export function runsRightToLeft(text: string): boolean {
  if (!RIGHT_TO_LEFT.test(text)) return false
  const letters = Array.from(text, kindOf).filter((kind) => kind === 'L' || kind === 'R' || kind === 'AL')
  const fromLeft = letters.filter((kind) => kind === 'L').length
  return letters[0] !== 'L' && fromLeft * 2 < letters.length
}
