import type { Face } from './face'
import { isPlain } from './plain'
import { isOwn, signsOf } from './stretches'

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

const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g
/** No form of their own, and no part in that of others: controls, soft hyphens, zero-width spaces, direction marks. */
const FORMLESS =
  /(?!\n)[\p{Cc}\u{ad}\u{61c}\u{200b}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2064}\u{2066}-\u{206f}\u{feff}]/gu
/** Joiners and selectors: they shape a sign that is drawn, and are nothing to our own fonts. */
const SHAPING = /[\u{200c}\u{200d}\p{Variation_Selector}]/gu
/** Two letters as one sign, which are better read as two. */
const LIGATURE = /^[\ufb00-\ufb06]$/

/**
 * A text as it can be written: composed, line ends as `\n`. Of a sign that the fonts lack, the machine draws one, or
 * else the nearest that they have stands for it; what is left of those shows as a box.
 */
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
  if (isPlain(lined)) return lined
  const composed = lined.replaceAll(FORMLESS, '').normalize('NFC')
  if (isPlain(composed)) return composed
  return signsOf(composed)
    .map((sign) => writtenSign(sign, face))
    .join('')
}

/** One sign as a reader sees it, which may take several characters. */
function writtenSign(sign: string, face: Face): string {
  if (sign === '\n') return sign
  const bare = sign.replaceAll(SHAPING, '').normalize('NFC')
  if (isOwn(bare, face)) return bare
  if (/^\s+$/u.test(bare)) return ' '
  if (!LIGATURE.test(bare) && face.drawn(sign, 'regular') !== null) return sign
  const nearest = NEAREST[bare] ?? bare.normalize('NFKC')
  return isOwn(nearest, face) ? nearest : sign
}
