import type { Band } from './evaluation'
import { reaches } from './threshold'

/** The band of a score, 0 to 100; the cut points are the steps of the scale. Source: instrument C.6. */
export function bandOf(score: number): Band {
  if (reaches(score, 75)) return 'solid'
  if (reaches(score, 50)) return 'underway'
  return reaches(score, 25) ? 'building' : 'start'
}
