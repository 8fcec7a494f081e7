import { numberOf, type PhaseNumber } from '../instrument/axes'
import type { PhaseScore, Skip } from './evaluation'
import { isInScope } from './reading'
import { reaches } from './threshold'

/** A step is skipped when its phase stays under `under` while a later one reaches it and is `gap` points further. Source: instrument C.8. */
export const HARD_SKIP = { under: 50, gap: 20 } as const

/** What is read of a phase to see whether it was skipped. */
type Step = Pick<PhaseScore, 'phase' | 'shown' | 'score' | 'lo' | 'hi'>

/**
 * The skipped steps: a phase in scope that lags behind a later one. Per phase the pair with the widest gap, which is
 * also the hardest one; of equal gaps the nearest. A later phase may lie past the scope. Source: instrument C.8.
 */
export function skippedSteps(phases: readonly Step[], k: PhaseNumber): readonly Skip[] {
  return phases
    .filter(({ phase }) => isInScope(phase, k))
    .flatMap((from) => {
      const later = phases.filter(({ phase }) => numberOf(phase) > numberOf(from.phase))
      return widest(later.flatMap((to) => skipBetween(from, to)))
    })
}

/** The skip from phase i to phase j, or none. */
function skipBetween(i: Step, j: Step): readonly Skip[] {
  if (!i.shown || !j.shown || i.score === null || j.score === null) return []
  const gap = j.score - i.score
  const hard = reaches(j.score, HARD_SKIP.under) && !reaches(i.score, HARD_SKIP.under) && reaches(gap, HARD_SKIP.gap)
  const soft = !reaches(i.score, 60) && reaches(gap, 15)
  if (!hard && !soft) return []
  return [{ kind: hard ? 'hard' : 'soft', from: i.phase, to: j.phase, gap, certain: isCertain(i, j) }]
}

/** lo(j) > hi(i): no filling of the open answers closes the gap. */
function isCertain(i: Step, j: Step): boolean {
  return j.lo !== null && i.hi !== null && !reaches(i.hi, j.lo)
}

function widest(skips: readonly Skip[]): readonly Skip[] {
  const [first, ...others] = skips
  return first === undefined ? [] : [others.reduce((best, skip) => (reaches(best.gap, skip.gap) ? best : skip), first)]
}
