import { say, type Message } from '../message'
import type { Evaluation, Robustness, Signal } from '../scoring/evaluation'
import type { Wording } from './report'
import { labelOf } from './situation'

/** From worst to best; NODATA stands outside. */
const ORDER: readonly Signal[] = ['NO', 'NOTYET', 'COND', 'GO']

/** How sure the signal is, in one line: how many questions are open and what their answers could make of it. Source: instrument C.9. */
export function certaintyOf({ coverage, signal }: Evaluation, wording: Wording): Message {
  const count = coverage.dontKnow + coverage.unanswered
  if (count === 0) return completeLine(coverage.answered)
  const worst = labelOf(signal.lo, wording)
  const best = labelOf(signal.hi, wording)
  return say(`signal:certainty.${turnOf(signal)}`, { count, worst, best })
}

function completeLine(count: number): Message {
  return count === 0 ? say('signal:certainty.nothing') : say('signal:certainty.complete', { count })
}

/** Where the open answers can take the signal. */
function turnOf({
  signal,
  lo,
  hi,
}: Robustness): 'range' | 'leaning' | 'unknown' | 'steady' | 'better' | 'worse' | 'both' {
  if (lo === 'NODATA' || hi === 'NODATA') return 'unknown'
  if (signal === 'NODATA') return lo === hi ? 'leaning' : 'range'
  const better = ORDER.indexOf(hi) > ORDER.indexOf(signal)
  const worse = ORDER.indexOf(lo) < ORDER.indexOf(signal)
  if (better && worse) return 'both'
  if (better) return 'better'
  return worse ? 'worse' : 'steady'
}
