import type { Choice, Level } from '../instrument/scale'
import { coverageWith } from '../scoring/coverage'
import type { Coverage } from '../scoring/evaluation'
import type { Thrice } from '../scoring/intervals'
import { knowable, mayCount, maySayNotApplicable } from './may-show'
import { medianOf, sumOfLevels, type Tally } from './tally'

/**
 * What a confidential room may know of one question as a score: the mean where the answers may be counted, the median
 * where only that may be known, and nothing otherwise; then the question stands open, from 0 to 100. The numbers of the
 * room are made of these alone, so that none of them says more than what stands beside it.
 */
export function valueKnown(tally: Tally): Thrice<number | null> {
  const { n, asked, dontKnow, notApplicable } = tally
  const known = knowable(tally, false)
  const applies = asked - (known === 'all' || saysNotApplicable(tally, false) ? notApplicable : 0)
  if (applies === 0) return { given: null, worst: null, best: null }
  if (known === 'nothing') return { given: null, worst: 0, best: 100 }
  const given = known === 'all' ? sumOfLevels(tally) / n : (medianOf(tally) ?? 0)
  const open = known === 'all' ? dontKnow + tally.open : asked - n
  return { given, worst: (n * given) / (n + open), best: (n * given + 100 * open) / (n + open) }
}

/** How much of a question has a level, as far as that may be known: what may not be told apart counts as open. */
export function coverageKnown(tally: Tally, open: boolean): Coverage {
  const { n, asked } = tally
  const all = knowable(tally, open) === 'all'
  const dontKnow = all ? tally.dontKnow : 0
  const notApplicable = all || saysNotApplicable(tally, open) ? tally.notApplicable : 0
  return coverageWith({ answered: n, dontKnow, notApplicable, unanswered: asked - n - dontKnow - notApplicable })
}

/**
 * The choice of the room: the median, and of two levels the lower one, as it is better to be careful than to flatter;
 * "I don't know" where half of those asked or more say so; "not applicable" where everyone who answered does. null where
 * there is none, or where it may not be known.
 */
export function choiceKnown(tally: Tally, open: boolean): Choice | null {
  const median = knowable(tally, open) === 'nothing' ? null : medianOf(tally)
  if (median !== null) return (Math.floor(median / 25) * 25) as Level
  if (saysDontKnow(tally, open)) return 'DK'
  return saysNotApplicable(tally, open) ? 'NA' : null
}

function saysDontKnow(tally: Tally, open: boolean): boolean {
  return mayCount(tally.asked, open) && tally.asked > 0 && tally.dontKnow * 2 >= tally.asked
}

function saysNotApplicable(tally: Tally, open: boolean): boolean {
  const { n, dontKnow, notApplicable } = tally
  return maySayNotApplicable(tally, open) && notApplicable > 0 && n === 0 && dontKnow === 0
}
