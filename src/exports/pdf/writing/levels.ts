import { bracketed } from './brackets'
import { kindOf, type Kind } from './direction'

/**
 * The order in which a line of two directions is written: the algorithm of Unicode (UAX 9) as far as a text needs it
 * from which marks and brackets of direction have been taken out. A level is even from left to right, odd the other way.
 */

/** The level of each character of a line; `base` is that of its paragraph. */
export function levelsOf(characters: readonly string[], base: 0 | 1): readonly number[] {
  const edge: Kind = base === 0 ? 'L' : 'R'
  const kinds = bracketed(characters, weak(characters.map(kindOf), edge), base)
  const levels = neutral(kinds, edge).map((kind) => {
    if (kind === 'R') return 1
    if (kind === 'L') return base * 2
    return 2
  })
  // Spaces at the end of a line stand where the paragraph ends.
  for (let at = characters.length - 1; at >= 0 && /\s/.test(characters[at] ?? ''); at--) levels[at] = base
  return levels
}

/** Figures, and what stands between them (W1 to W7). */
function weak(given: readonly Kind[], edge: Kind): readonly Kind[] {
  const kinds = [...given]
  let before = edge
  let strong = edge
  kinds.forEach((kind, at) => {
    if (kind === 'NSM') kinds[at] = before
    before = kinds[at] ?? edge
    if (before === 'L' || before === 'R' || before === 'AL') strong = before
    if (before === 'EN' && strong === 'AL') kinds[at] = 'AN'
  })
  kinds.forEach((kind, at) => {
    const [one, other] = [kinds[at - 1], kinds[at + 1]]
    if (kind === 'AL') kinds[at] = 'R'
    if ((kind === 'CS' || kind === 'ES') && one === 'EN' && other === 'EN') kinds[at] = 'EN'
    if (kind === 'CS' && one === 'AN' && other === 'AN') kinds[at] = 'AN'
  })
  eachRow(kinds, ['ET'], (from, to) => {
    const figure = kinds[from - 1] === 'EN' || kinds[to] === 'EN'
    kinds.fill(figure ? 'EN' : 'ON', from, to)
  })
  strong = edge
  kinds.forEach((kind, at) => {
    if (kind === 'ES' || kind === 'CS') kinds[at] = 'ON'
    if (kind === 'L' || kind === 'R') strong = kind
    if (kind === 'EN' && strong === 'L') kinds[at] = 'L'
  })
  return kinds
}

/** Spaces and signs go with both their neighbours, or with the paragraph (N1, N2). */
function neutral(given: readonly Kind[], edge: Kind): readonly Kind[] {
  const kinds = [...given]
  const side = (kind: Kind | undefined) => (kind === undefined ? edge : kind === 'L' ? 'L' : 'R')
  eachRow(kinds, ['ON'], (from, to) => {
    const [one, other] = [side(kinds[from - 1]), side(kinds[to])]
    kinds.fill(one === other ? one : edge, from, to)
  })
  return kinds
}

/** Every row of these kinds, from its first up to what comes behind it. */
function eachRow(kinds: readonly Kind[], of: readonly Kind[], act: (from: number, to: number) => void): void {
  for (let from = 0; from < kinds.length; from++) {
    let to = from
    while (of.includes(kinds[to] ?? 'L')) to++
    if (to > from) act(from, to)
    from = Math.max(from, to - 1)
  }
}

/** A text that runs from right to left as it stands on the page, read from the left. */
export function asItStands(text: string): string {
  const characters = Array.from(text)
  const levels = levelsOf(characters, 1)
  return fromLeftToRight(characters.map((character, at) => ({ character, level: levels[at] ?? 1 })))
    .map(({ character }) => character)
    .join('')
}

/** Things with a level in the order in which they stand from left to right (L2). */
export function fromLeftToRight<Thing extends { readonly level: number }>(things: readonly Thing[]): readonly Thing[] {
  const order = [...things]
  const highest = Math.max(0, ...things.map(({ level }) => level))
  for (let level = highest; level > 0; level--)
    for (let from = 0; from < order.length; from++) {
      let to = from
      while ((order[to]?.level ?? -1) >= level) to++
      order.splice(from, to - from, ...order.slice(from, to).toReversed())
      from = Math.max(from, to - 1)
    }
  return order
}
