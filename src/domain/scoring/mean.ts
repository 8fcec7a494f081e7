/** The mean of what is filled; null when nothing is. */
export function mean(values: readonly (number | null)[]): number | null {
  return weightedMean(values.map((value) => ({ value, weight: 1 })))
}

/** The weighted mean of what is filled; null when nothing is. */
export function weightedMean(
  parts: readonly { readonly value: number | null; readonly weight: number }[],
): number | null {
  let sum = 0
  let weights = 0
  for (const { value, weight } of parts) {
    if (value === null) continue
    sum += weight * value
    weights += weight
  }
  return weights === 0 ? null : sum / weights
}
