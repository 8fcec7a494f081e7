/**
 * Whether a score is at a threshold or above it. Scores are made of thirds and weights, which a computer holds a
 * hair too low or too high; what lies closer than this is the same number (two different scores differ by far more).
 */
export function reaches(score: number, threshold: number): boolean {
  return score >= threshold - 1e-9
}
