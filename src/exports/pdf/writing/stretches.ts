import { RIGHT_TO_LEFT } from '@/domain/right-to-left'
import { LONGEST_TEXT } from '../../tagged-pdf/made-fonts'
import type { Face } from './face'
import { isPlain } from './plain'

/** A part of a text: written in our own fonts, or drawn whole by the machine. */
export interface Stretch {
  readonly text: string
  readonly own: boolean
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const words = new Intl.Segmenter(undefined, { granularity: 'word' })

/** What a reader takes for one sign each; it may take several characters. */
export function signsOf(text: string): readonly string[] {
  // Each of these letters is a sign by itself; texts of ten thousand of them are not rare enough to go the long way.
  if (SINGLE.test(text)) return text.split('')
  // A text of East Asia is asked for sign by sign; there is nothing to divide then.
  if (text.length === 1) return [text]
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

const SINGLE = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u024f]*$/

/** Whether the fonts write all of a text. A letter with a mark on it that is no letter by itself is better drawn. */
export function isOwn(text: string, face: Face): boolean {
  if (isPlain(text)) return true
  for (const character of text) if (!face.has(character.codePointAt(0) ?? 0)) return false
  return !MARK.test(text) || !signsOf(text).some((sign) => MARK.test(sign) && face.drawn(sign, 'regular') !== null)
}

const MARK = /\p{M}/u

/** Letters that are written without spaces between words. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/** Letters that change with their neighbours, so that a word must be drawn whole. */
const SHAPED =
  /^(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Script=Common}])[\p{L}\p{M}\p{N}]/u
/** No canvas is too small for so many signs. */
const MOST_SIGNS = 40

/**
 * A text in stretches, in its own order. A word of a script whose letters join is one stretch, any other sign that the
 * fonts lack is one by itself: the same sign is then drawn once in a file.
 */
export function stretchesOf(text: string, face: Face): readonly Stretch[] {
  const known = KNOWN.get(face) ?? new Map<string, readonly Stretch[]>()
  KNOWN.set(face, known)
  const stretches = known.get(text) ?? divided(text, face)
  known.set(text, stretches)
  return stretches
}

/** What was divided before: the same words are measured many times over. */
const KNOWN = new WeakMap<Face, Map<string, readonly Stretch[]>>()

interface Measured {
  text: string
  readonly manner: Manner
  signs: number
}

type Manner = 'own' | 'alone' | 'shaped' | 'right-to-left'

function divided(text: string, face: Face): readonly Stretch[] {
  if (isOwn(text, face)) return text === '' ? [] : [{ text, own: true }]
  const begins = wordBegins(text)
  const stretches: Measured[] = []
  let at = 0
  for (const sign of signsOf(text)) {
    const manner = mannerOf(sign, face)
    const last = stretches.at(-1)
    const joins = last?.manner === manner && manner !== 'alone'
    if (last !== undefined && joins && (manner === 'own' || (last.signs < MOST_SIGNS && !begins.has(at)))) {
      last.text += sign
      last.signs++
    } else stretches.push({ text: sign, manner, signs: 1 })
    at += sign.length
  }
  return joinedFromRight(stretches, face).map(({ text, manner }) => ({ text, own: manner === 'own' }))
}

/** Words that run from right to left, with the figures, spaces and signs between them, as one: their order is the machine's. */
function joinedFromRight(stretches: readonly Measured[], face: Face): readonly Measured[] {
  const joined: Measured[] = []
  for (const stretch of stretches) {
    const [before, between] = [joined.at(-2), joined.at(-1)]
    if (
      stretch.manner === 'right-to-left' &&
      before?.manner === 'right-to-left' &&
      between?.manner === 'own' &&
      NEUTRAL.test(between.text) &&
      face.drawn(before.text, 'regular') !== null &&
      face.drawn(stretch.text, 'regular') !== null &&
      before.text.length + between.text.length + stretch.text.length <= LONGEST_TEXT
    )
      joined.splice(-2, 2, { ...stretch, text: before.text + between.text + stretch.text })
    else joined.push(stretch)
  }
  return joined
}

const NEUTRAL = /^[\s\p{P}\p{S}0-9]+$/u

/** Where a word begins that no space stands before. */
function wordBegins(text: string): ReadonlySet<number> {
  if (!UNSPACED.test(text)) return new Set()
  return new Set(Array.from(words.segment(text), ({ index }) => index))
}

function mannerOf(sign: string, face: Face): Manner {
  if (isOwn(sign, face)) return 'own'
  if (RIGHT_TO_LEFT.test(sign)) return 'right-to-left'
  if (face.drawn(sign, 'regular') === null) return 'alone'
  return SHAPED.test(sign) ? 'shaped' : 'alone'
}

/** Signs beside which a line may break: those of East Asia, and pictures. */
const FREE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\p{Extended_Pictographic}\p{Regional_Indicator}\u3000-\u303f\uff01-\uff65]/u
/** Never begins a line: what closes, small kana, and marks that lengthen or repeat. */
const NEVER_FIRST = /^[\p{Pe}\p{Pf}\p{Po}\p{M}ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶーゝゞヽヾ々〻~～%]/u
/** Never ends a line: what opens. */
const NEVER_LAST = /[\p{Ps}\p{Pi}\p{Sc}]$/u

/** A word in the pieces between which a line may break, by the custom of its script. */
export function breakable(word: string, face: Face): readonly string[] {
  const pieces: string[] = []
  let before = ''
  for (const { text } of stretchesOf(word, face)) {
    const free = FREE.test(before) || FREE.test(text) || (UNSPACED.test(before) && UNSPACED.test(text))
    const breaks = pieces.length > 0 && free && !NEVER_FIRST.test(text) && !NEVER_LAST.test(before)
    if (breaks || pieces.length === 0) pieces.push(text)
    else pieces[pieces.length - 1] += text
    before = text
  }
  return pieces
}
