import { RIGHT_TO_LEFT } from '@/domain/right-to-left'
import type { Face } from './face'
import { runsRightToLeft } from './direction'
import { setLine, type Line, type Run } from './set-line'
import { breakable, isOwn, signsOf } from './stretches'
import { writable } from './writable'

/** What cannot be broken: a word, with the spaces behind it. A line end closes its line. */
interface Word<Ink> extends Run<Ink> {
  readonly spaces: string
  readonly ends: boolean
  /** What the next run begins with when no space stands between: a title behind its opening quotation mark. */
  readonly tail?: Run<Ink>
}

/** Where a line may break inside a word: behind a hyphen, dash or slash that stands between letters. */
const JOINT = /(?<=\p{L}[-–—/])(?=\p{L})/u

/**
 * Sets runs on lines of at most `width` points. Words that are wider than a line break where they must; an empty text
 * has one line. It stops when there is one line more than `most`.
 */
export function breakLines<Ink>(
  runs: readonly Run<Ink>[],
  size: number,
  width: number,
  face: Face,
  most = Infinity,
): readonly Line<Ink>[] {
  const lines: Line<Ink>[] = []
  const written = runs.map((run) => ({ ...run, text: writable(run.text, face) }))
  const paragraphs = written
    .map(({ text }) => text)
    .join('')
    .split('\n')
  let paragraph = 0
  const begin = () => new Setting<Ink>(size, face, runsRightToLeft(paragraphs[paragraph] ?? '') ? 1 : 0)
  let line = begin()
  for (const word of tied(written.map((run) => wordsOf(run, face)))) {
    for (const piece of piecesThatFit(word, size, width, face)) {
      if (lines.length > most) return lines
      if (!line.empty && line.endWith(piece, piece.text) + tailOf(piece, size, width, face) > width) {
        lines.push(line.closed())
        line = begin()
      }
      line.add(piece)
    }
    if (!word.ends) continue
    lines.push(line.closed())
    paragraph++
    line = begin()
  }
  return line.empty && lines.length > 0 ? lines : [...lines, line.closed()]
}

/** A line while it is set. Neighbouring words of one run become one run again, the space at the end included. */
class Setting<Ink> {
  #runs: Run<Ink>[] = []
  #end = 0

  constructor(
    readonly size: number,
    readonly face: Face,
    readonly base: 0 | 1,
  ) {}

  get empty(): boolean {
    return this.#runs.length === 0
  }

  add(word: Word<Ink>): void {
    const { spaces, ends: _, tail: __, ...run } = word
    const last = this.#runs.at(-1)
    const whole = run.text + spaces
    this.#end = this.endWith(word, whole)
    if (last !== undefined && goesOn(last, word))
      this.#runs[this.#runs.length - 1] = { ...last, text: last.text + whole }
    else this.#runs.push({ ...run, text: whole })
  }

  /** Where the line would end. Words that run from right to left are drawn as one, not as wide as each by itself. */
  endWith(word: Word<Ink>, text: string): number {
    const width = (part: string) => this.face.width(part, word.weight, this.size)
    const last = this.#runs.at(-1)
    if (last === undefined || !goesOn(last, word) || !RIGHT_TO_LEFT.test(text)) return this.#end + width(text)
    return this.#end + width(last.text + text) - width(last.text)
  }

  closed(): Line<Ink> {
    return setLine(this.#runs, this.size, this.face, this.base)
  }
}

/** Whether a word is of the same kind as the run before it. */
function goesOn<Ink>({ weight, ink, to, language }: Run<Ink>, word: Word<Ink>): boolean {
  return weight === word.weight && ink === word.ink && to === word.to && language === word.language
}

function wordsOf<Ink>(run: Run<Ink>, face: Face): readonly Word<Ink>[] {
  return run.text.split('\n').flatMap((line, index, all) => {
    const words = [...line.matchAll(/([^ ]*)( *)/g)]
      .filter(([whole]) => whole !== '')
      .flatMap(([, word = '', spaces = '']) => splitWord(word, spaces, face))
      .map(({ text, spaces }) => ({ ...run, text, spaces, ends: false }))
    if (index === all.length - 1) return words
    return [...words, { ...run, text: '', spaces: '', ends: true }]
  })
}

/** The words of all runs, each that touches the next run with what it touches. */
function tied<Ink>(runs: readonly (readonly Word<Ink>[])[]): readonly Word<Ink>[] {
  return runs.flatMap((words, index) => {
    const [last, next] = [words.at(-1), runs[index + 1]?.[0]]
    if (last === undefined || next === undefined) return words
    if (last.spaces !== '' || last.ends || last.text === '' || next.text === '') return words
    return [...words.slice(0, -1), { ...last, tail: next }]
  })
}

/** The width that must be left behind a word; none when the two would not fit on one line. */
function tailOf<Ink>({ text, weight, tail }: Word<Ink>, size: number, width: number, face: Face): number {
  if (tail === undefined) return 0
  const behind = face.width(tail.text, tail.weight, size)
  return face.width(text, weight, size) + behind > width ? 0 : behind
}

/** A word in the pieces between which a line may break; the spaces go with the last. */
function splitWord(
  word: string,
  spaces: string,
  face: Face,
): readonly { readonly text: string; readonly spaces: string }[] {
  const pieces = isOwn(word, face) ? word.split(JOINT) : breakable(word, face)
  return pieces.map((text, index) => ({ text, spaces: index === pieces.length - 1 ? spaces : '' }))
}

/** A word that is wider than a line, in pieces that are not; any other word as it is. */
function piecesThatFit<Ink>(word: Word<Ink>, size: number, width: number, face: Face): readonly Word<Ink>[] {
  if (face.width(word.text, word.weight, size) <= width) return [word]
  const pieces: string[] = ['']
  let end = 0
  for (const sign of signsOf(word.text)) {
    const advance = face.width(sign, word.weight, size)
    const turns = end > 0 && end + advance > width
    if (turns) pieces.push(sign)
    else pieces[pieces.length - 1] += sign
    end = turns ? advance : end + advance
  }
  return pieces.map((text, index) => ({ ...word, text, spaces: index === pieces.length - 1 ? word.spaces : '' }))
}
