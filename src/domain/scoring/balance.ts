import type { Balance, BalanceId } from './evaluation'
import { reaches } from './threshold'

/** The balance of depth D and progress P, each 0 to 100; null when one of them is empty. Source: instrument C.7. */
export function balanceOf(D: number | null, P: number | null): Balance | null {
  if (D === null || P === null) return null
  const delta = toOneDecimal(P - D)
  const level = toOneDecimal((P + D) / 2)
  return { delta, level, ...nameOf(delta, level, Math.min(D, P)) }
}

/** The first row of the table that applies; the hard names need a lagging movement below 50. */
function nameOf(delta: number, level: number, lagging: number): { id: BalanceId; intensity: Balance['intensity'] } {
  const ahead = delta > 0
  if (level < 25) return { id: 'too-early', intensity: null }
  if (Math.abs(delta) <= 10) return { id: 'balanced', intensity: 0 }
  if (Math.abs(delta) < 25) return { id: ahead ? 'progress-ahead' : 'depth-ahead', intensity: 1 }
  if (reaches(lagging, 50)) return { id: ahead ? 'progress-far-ahead' : 'depth-far-ahead', intensity: 2 }
  return { id: ahead ? 'steps-without-foundation' : 'foundation-without-steps', intensity: 3 }
}

/** Half up, with a hair of help so that exactly 10 and 25 stay what they are. The last term turns -0 into 0. */
function toOneDecimal(x: number): number {
  return Math.round(x * 10 + 1e-8) / 10 + 0
}
