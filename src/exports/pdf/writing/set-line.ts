import { RIGHT_TO_LEFT } from '@/domain/right-to-left'
import type { Weight } from '../../documents/block'
import type { Face } from './face'
import { fromLeftToRight, levelsOf } from './levels'
import { stretchesOf } from './stretches'

/** A stretch of text in one weight, one ink and one language; `to` makes it a link to an anchor in the same document. */
export interface Run<Ink> {
  readonly text: string
  readonly weight: Weight
  readonly ink: Ink
  readonly to?: string
  /** BCP 47, where it is not that of the document. */
  readonly language?: string
}

/** A run with its place on a line, in points from the start of the line. */
export interface SetRun<Ink> extends Run<Ink> {
  readonly x: number
  readonly width: number
}

export interface Line<Ink> {
  /** In the order in which they are read. */
  readonly runs: readonly SetRun<Ink>[]
  readonly width: number
  /** What the line was set from, where that runs in two directions. */
  readonly mixed?: { readonly runs: readonly Run<Ink>[]; readonly base: 0 | 1 }
}

/** Runs on one line; a paragraph that runs from right to left has the base level 1. */
export function setLine<Ink>(runs: readonly Run<Ink>[], size: number, face: Face, base: 0 | 1): Line<Ink> {
  // One space at the end of a line, so that a reader of the text does not find two words grown together.
  const trimmed = runs.map((run, index) =>
    index === runs.length - 1 ? { ...run, text: run.text.replace(/ +$/, ' ') } : run,
  )
  if (base === 1 || trimmed.some(({ text }) => RIGHT_TO_LEFT.test(text))) return setMixed(trimmed, size, face, base)
  let x = 0
  const set = trimmed.map((run) => {
    const placed = { ...run, x, width: face.width(run.text.trimEnd(), run.weight, size) }
    x += face.width(run.text, run.weight, size)
    return placed
  })
  const last = set.at(-1)
  return { runs: set, width: last === undefined ? 0 : last.x + last.width }
}

interface Part<Ink> {
  readonly run: Run<Ink>
  readonly level: number
  /** Its place in the order of reading. */
  readonly order: number
}

function setMixed<Ink>(runs: readonly Run<Ink>[], size: number, face: Face, base: 0 | 1): Line<Ink> {
  let x = 0
  const placed = fromLeftToRight(partsOf(runs, face, base)).map(({ run, order }) => {
    const set = { ...run, x, width: face.width(run.text.trimEnd(), run.weight, size) }
    x += face.width(run.text, run.weight, size)
    return { set, order }
  })
  const ends = placed.map(({ set }) => set.x + set.width)
  return {
    // Painted as it is read: readers of a file go by that more than by where a word stands.
    runs: placed.toSorted((one, other) => one.order - other.order).map(({ set }) => set),
    width: Math.max(0, ...ends),
    mixed: { runs, base },
  }
}

/** What stands at one level and in one run; what is drawn from right to left is a part by itself. */
function partsOf<Ink>(runs: readonly Run<Ink>[], face: Face, base: 0 | 1): readonly Part<Ink>[] {
  const whole = runs.map(({ text }) => text).join('')
  // Such a line ends at the left: a space there would only push the others away.
  const levels = levelsOf(Array.from(base === 1 ? whole.trimEnd() : whole), base)
  let at = 0
  const parts: { run: Run<Ink>; level: number; order: number }[] = []
  for (const run of runs)
    for (const stretch of stretchesOf(run.text, face)) {
      let joins = false
      for (const character of stretch.text) {
        const level = levels[at++]
        if (level === undefined) continue
        const last = parts.at(-1)
        if (joins && last !== undefined && (last.level === level || !stretch.own))
          last.run = { ...last.run, text: last.run.text + character }
        else parts.push({ run: { ...run, text: character }, level, order: parts.length })
        joins = true
      }
    }
  return parts.map((part) => (part.level % 2 === 1 ? { ...part, run: turned(part.run, face) } : part))
}

/** Signs of our own fonts as they stand between words that run from right to left. */
function turned<Ink>(run: Run<Ink>, face: Face): Run<Ink> {
  const characters = Array.from(run.text)
  if (!characters.every((character) => face.has(character.codePointAt(0) ?? 0))) return run
  const text = characters
    .toReversed()
    .map((character) => MIRRORED[character] ?? character)
    .join('')
  return { ...run, text }
}

const PAIRS = ['()', '[]', '{}', '<>', '«»', '‹›', '≤≥'] as const
const MIRRORED: Readonly<Record<string, string>> = Object.fromEntries(
  PAIRS.flatMap((pair) => [
    [pair.charAt(0), pair.charAt(1)],
    [pair.charAt(1), pair.charAt(0)],
  ]),
)
