import { ROW_CHOICES } from '../workshop/choice-row'
import type { LevelCounts } from './room-report'

/** What a group answered at one question, in full: whether it may be shown is for may-show.ts to say. */
export interface Tally {
  readonly asked: number
  /** How many chose a level. */
  readonly n: number
  readonly counts: LevelCounts
  readonly dontKnow: number
  readonly notApplicable: number
  readonly open: number
}

/** How often each of `ROW_CHOICES` was chosen, in its order. */
export type Chosen = readonly number[]

export const NOTHING_CHOSEN: Chosen = ROW_CHOICES.map(() => 0)

/** What several groups chose together. */
export function together(all: readonly Chosen[]): Chosen {
  const sums = [...NOTHING_CHOSEN]
  for (const chosen of all) for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (chosen[at] ?? 0)
  return sums
}

export function tallyOf(chosen: Chosen): Tally {
  const [open = 0, none = 0, little = 0, half = 0, much = 0, full = 0, dontKnow = 0, notApplicable = 0] = chosen
  const counts: LevelCounts = [none, little, half, much, full]
  const n = none + little + half + much + full
  return { asked: n + open + dontKnow + notApplicable, n, counts, dontKnow, notApplicable, open }
}

/** 0 to 100, the mean of the two in the middle where there is no middle one; null when nobody chose a level. */
export function medianOf({ n, counts }: Tally): number | null {
  if (n === 0) return null
  const at = (place: number) => {
    let seen = 0
    return 25 * counts.findIndex((count) => (seen += count) > place)
  }
  return (at(Math.floor((n - 1) / 2)) + at(Math.floor(n / 2))) / 2
}

/** Sum of the levels, each 0 to 100. */
export function sumOfLevels({ counts }: Tally): number {
  return counts.reduce((sum, count, place) => sum + 25 * place * count, 0)
}
