import type { Weight } from '../../documents/block'
import type { Face } from './face'
import { writable } from './writable'

/** A stretch of text in one weight, one ink and one language; `to` makes it a link to an anchor in the same document. */
export interface Run<Ink> {
  readonly text: string
  readonly weight: Weight
  readonly ink: Ink
  readonly to?: string
  readonly language?: string
}

/** A run with its place on a line, in points from the start of the line. */
export interface SetRun<Ink> extends Run<Ink> {
  readonly x: number
  readonly width: number
}

export interface Line<Ink> {
  readonly runs: readonly SetRun<Ink>[]
  readonly width: number
}

/** What cannot be broken: a word, with the spaces behind it. A line end closes its line. */
interface Word<Ink> extends Run<Ink> {
  readonly spaces: string
  readonly ends: boolean
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
  let line = new Setting<Ink>(size, face)
  for (const word of runs.flatMap((run) => wordsOf({ ...run, text: writable(run.text, face) }))) {
    for (const piece of piecesThatFit(word, size, width, face)) {
      if (lines.length > most) return lines
      if (!line.empty && line.end + face.width(piece.text, piece.weight, size) > width) {
        lines.push(line.closed())
        line = new Setting<Ink>(size, face)
      }
      line.add(piece)
    }
    if (!word.ends) continue
    lines.push(line.closed())
    line = new Setting<Ink>(size, face)
  }
  return line.empty && lines.length > 0 ? lines : [...lines, line.closed()]
}

/** A line while it is set. Neighbouring words of one run become one run again, the space at the end included. */
class Setting<Ink> {
  #runs: Run<Ink>[] = []
  end = 0

  constructor(
    readonly size: number,
    readonly face: Face,
  ) {}

  get empty(): boolean {
    return this.#runs.length === 0
  }

  add({ spaces, ends: _, ...run }: Word<Ink>): void {
    const last = this.#runs.at(-1)
    const { weight } = run
    const whole = run.text + spaces
    if (last !== undefined && alike(last, run)) this.#runs[this.#runs.length - 1] = { ...last, text: last.text + whole }
    else this.#runs.push({ ...run, text: whole })
    this.end += this.face.width(whole, weight, this.size)
  }

  closed(): Line<Ink> {
    let x = 0
    const runs = this.#runs.map((run, index) => {
      // One space at the end of a line, so that a reader of the text does not find two words grown together.
      if (index === this.#runs.length - 1) run = { ...run, text: run.text.replace(/ +$/, ' ') }
      const set = { ...run, x, width: this.face.width(run.text.trimEnd(), run.weight, this.size) }
      x += this.face.width(run.text, run.weight, this.size)
      return set
    })
    const last = runs.at(-1)
    return { runs, width: last === undefined ? 0 : last.x + last.width }
  }
}

/** Whether two runs differ in their text only. */
function alike<Ink>(one: Run<Ink>, other: Run<Ink>): boolean {
  return one.weight === other.weight && one.ink === other.ink && one.to === other.to && one.language === other.language
}

function wordsOf<Ink>(run: Run<Ink>): readonly Word<Ink>[] {
  return run.text.split('\n').flatMap((line, index, all) => {
    const words = [...line.matchAll(/([^ ]*)( *)/g)]
      .filter(([whole]) => whole !== '')
      .flatMap(([, word = '', spaces = '']) => splitWord(word, spaces))
      .map(({ text, spaces }) => ({ ...run, text, spaces, ends: false }))
    if (index === all.length - 1) return words
    return [...words, { ...run, text: '', spaces: '', ends: true }]
  })
}

/** A word in the pieces between which a line may break; the spaces go with the last. */
function splitWord(word: string, spaces: string): readonly { readonly text: string; readonly spaces: string }[] {
  const pieces = word.split(JOINT)
  return pieces.map((text, index) => ({ text, spaces: index === pieces.length - 1 ? spaces : '' }))
}

/** A word that is wider than a line, in pieces that are not; any other word as it is. */
function piecesThatFit<Ink>(word: Word<Ink>, size: number, width: number, face: Face): readonly Word<Ink>[] {
  if (face.width(word.text, word.weight, size) <= width) return [word]
  const pieces: string[] = ['']
  let end = 0
  for (const sign of Array.from(word.text)) {
    const advance = face.width(sign, word.weight, size)
    const turns = end > 0 && end + advance > width
    if (turns) pieces.push(sign)
    else pieces[pieces.length - 1] += sign
    end = turns ? advance : end + advance
  }
  return pieces.map((text, index) => ({ ...word, text, spaces: index === pieces.length - 1 ? word.spaces : '' }))
}
