/** The mean of what is filled; null when nothing is. */
export function mean(values: readonly (number | null)[]): number | null {
  return weightedMean(values, (value) => value, oneEach)
}

/** Σ w·v / Σ w over the parts that have a value; null when none has. */
export function weightedMean<Part>(
  parts: readonly Part[],
  value: (part: Part) => number | null,
  weight: (part: Part) => number,
): number | null {
  let sum = 0
  let weights = 0
  for (const part of parts) {
    const v = value(part)
    if (v === null) continue
    sum += weight(part) * v
    weights += weight(part)
  }
  return weights === 0 ? null : sum / weights
}

function oneEach(): number {
  return 1
}
