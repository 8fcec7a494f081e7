import type { PhaseNumber } from '../instrument/axes'
import { balanceOf } from './balance'
import { bandOf } from './bands'
import { confidenceOf } from './coverage'
import type { PhaseScore } from './evaluation'
import { intervalOf, type Thrice } from './intervals'
import type { PhaseReading } from './phase-reading'
import { isInScope, type Reading } from './reading'

/** Every phase of which something was asked, with its intervals and its names. Source: instrument C.3 and C.5. */
export function phaseScores(readings: Thrice<Pick<Reading, 'phases'>>, k: PhaseNumber): readonly PhaseScore[] {
  return readings.given.phases.map((given) => {
    const { phase, depth, progress, score, coverage, shown } = given
    const interval = (part: 'depth' | 'progress' | 'score') =>
      intervalOf(readings, (reading) => phaseIn(reading, given)?.[part] ?? null)
    return {
      phase,
      preview: !isInScope(phase, k),
      ...interval('score'),
      depth,
      progress,
      depthInterval: interval('depth'),
      progressInterval: interval('progress'),
      coverage,
      shown,
      confidence: confidenceOf(coverage, shown),
      band: shown && score !== null ? bandOf(score) : null,
      balance: balanceOf(depth, progress),
    }
  })
}

function phaseIn({ phases }: Pick<Reading, 'phases'>, { phase }: PhaseReading): PhaseReading | undefined {
  return phases.find((one) => one.phase === phase)
}
