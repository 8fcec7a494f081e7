import { FEWEST_COUNTED } from './may-show'
import type { Tally } from './tally'

/** A part of a room; one without a name is never shown apart, as those who did not say from which group they are. */
export interface Part {
  readonly named: boolean
  readonly tally: Pick<Tally, 'asked' | 'n'>
}

/**
 * Which parts of a confidential room may be shown apart: those with enough answers, as long as what is left over has
 * enough as well, or is nobody. Where it has too few, the smallest part that could be shown goes to what is left over,
 * so that taking the parts from the whole leaves nobody alone.
 */
export function shownApart(parts: readonly Part[]): readonly boolean[] {
  const shown = parts.map(({ named, tally }) => named && tally.n >= FEWEST_COUNTED)
  while (shown.includes(true)) {
    const hidden = parts.filter((_, at) => shown[at] === false)
    if (isEnough(hidden.map(({ tally }) => tally))) return shown
    shown[smallest(parts, shown)] = false
  }
  return shown
}

/** The same of organisations of which only is known how many people of each are in, as if each answered everything. */
export function organisationsLargeEnough(sizes: readonly number[]): readonly boolean[] {
  return shownApart(sizes.map((size) => ({ named: true, tally: { asked: size, n: size } })))
}

/** Whether people who stand together in what is shown have enough answers to hide behind, or are not there at all. */
export function isEnough(tallies: readonly Pick<Tally, 'asked' | 'n'>[]): boolean {
  const asked = tallies.reduce((sum, tally) => sum + tally.asked, 0)
  const n = tallies.reduce((sum, tally) => sum + tally.n, 0)
  return asked === 0 || n >= FEWEST_COUNTED
}

/** The shown part with the fewest answers, the last of equal ones. */
function smallest(parts: readonly Part[], shown: readonly boolean[]): number {
  let found = -1
  parts.forEach(({ tally }, at) => {
    if (shown[at] === true && tally.n <= (parts[found]?.tally.n ?? Infinity)) found = at
  })
  return found
}
