import type { Face } from './face'

/** Stands where the font has no letter: seen, so that nothing a person typed is lost in silence. */
export const MISSING = '□'

/** Signs that people type often, with the nearest one that the font has. */
const NEAREST: Readonly<Record<string, string>> = {
  '✅': '✓',
  '☑': '✓',
  '❌': '✗',
  '❎': '✗',
  '➡': '→',
  '⬅': '←',
  '⬆': '↑',
  '⬇': '↓',
}

/** Text of Latin letters, plain punctuation and line ends: the font has all of it. */
const PLAIN = /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u017f\u2013\u2014\u2018-\u201e\u2026\u20ac]*$/
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g
/** No form of their own: controls, soft hyphens, zero-width spaces and joiners, direction marks, variation selectors. */
const FORMLESS =
  /[\p{Cc}\u{ad}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2064}\u{2066}-\u{206f}\p{Variation_Selector}\u{feff}]/gu

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** A text as the font can write it: composed, line ends as `\n`, and one `□` for every sign that the font lacks. */
export function writable(text: string, face: Face): string {
  const known = WRITTEN.get(face) ?? new Map<string, string>()
  WRITTEN.set(face, known)
  const written = known.get(text) ?? inWriting(text, face)
  known.set(text, written)
  return written
}

/** What was written before: a summary is set several times over until it fits. */
const WRITTEN = new WeakMap<Face, Map<string, string>>()

function inWriting(text: string, face: Face): string {
  const lined = text.replaceAll(LINE_ENDS, '\n').replaceAll('\t', ' ')
  if (PLAIN.test(lined)) return lined
  const composed = lined.normalize('NFC')
  if (PLAIN.test(composed)) return composed
  return Array.from(segmenter.segment(composed), ({ segment }) => writtenSign(segment, face)).join('')
}

/** One sign as a reader sees it, which may take several characters. */
function writtenSign(sign: string, face: Face): string {
  if (sign === '\n') return sign
  const bare = sign.replaceAll(FORMLESS, '')
  if (hasAll(bare, face)) return bare
  if (/^\s+$/u.test(bare)) return ' '
  const nearest = NEAREST[bare] ?? bare.normalize('NFKC')
  return hasAll(nearest, face) ? nearest : MISSING
}

function hasAll(text: string, face: Face): boolean {
  return Array.from(text).every((character) => face.has(character.codePointAt(0) ?? 0))
}
