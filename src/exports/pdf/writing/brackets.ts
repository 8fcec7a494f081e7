import type { Kind } from './direction'

/** Brackets go with what stands in them, where that is of one direction with the text around them (N0). */
export function bracketed(characters: readonly string[], given: readonly Kind[], base: 0 | 1): readonly Kind[] {
  const kinds = [...given]
  for (const [open, close] of pairsOf(characters, kinds)) {
    const within = kinds.slice(open + 1, close).map(strongOf)
    const own = base === 0 ? 'L' : 'R'
    const other = base === 0 ? 'R' : 'L'
    const before =
      kinds
        .slice(0, open)
        .map(strongOf)
        .findLast((kind) => kind !== null) ?? own
    const kind = within.includes(own) ? own : within.includes(other) ? (before === other ? other : own) : null
    if (kind === null) continue
    kinds[open] = kind
    kinds[close] = kind
  }
  return kinds
}

/** Figures count as text that runs from right to left. */
function strongOf(kind: Kind): 'L' | 'R' | null {
  if (kind === 'L') return 'L'
  return kind === 'R' || kind === 'EN' || kind === 'AN' ? 'R' : null
}

/** Where brackets open and close, in the order in which they open. */
function pairsOf(characters: readonly string[], kinds: readonly Kind[]): readonly (readonly [number, number])[] {
  const open: { readonly at: number; readonly closes: string }[] = []
  const pairs: (readonly [number, number])[] = []
  characters.forEach((character, at) => {
    if (kinds[at] !== 'ON') return
    const closes = CLOSES[character]
    if (closes !== undefined) open.push({ at, closes })
    const match = open.findLastIndex((one) => one.closes === character)
    const opened = open[match]
    if (opened === undefined) return
    pairs.push([opened.at, at])
    open.length = match
  })
  return pairs.toSorted(([one], [other]) => one - other)
}

const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }
