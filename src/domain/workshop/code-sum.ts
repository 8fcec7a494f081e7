/**
 * Two check signs in front of the others, in the field of 19: counted with either row of weights, a whole code sums to 0.
 * The second weight is never 0, so one wrong sign is always found; no two places have the same pair of weights, so two
 * signs that changed places are always found too. Any other mistake stays hidden once in 361 times.
 */
const FIELD = 19

export const CHECK_SIGNS = 2

/** Values 0 to 18, with their check signs in front. */
export function withSum(values: readonly number[]): readonly number[] {
  // The weights of the first two places are (0, 1) and (1, 1).
  const open = [0, 0, ...values]
  const second = below(-sumOf(open, byColumn))
  const first = below(-sumOf(open, byRow) - second)
  return [first, second, ...values]
}

/** Whether these values, check signs included, are as they were written. */
export function sumFits(values: readonly number[]): boolean {
  return [byColumn, byRow].every((weight) => below(sumOf(values, weight)) === 0)
}

function sumOf(values: readonly number[], weight: (place: number) => number): number {
  return values.reduce((sum, value, place) => sum + weight(place) * value, 0)
}

function byColumn(place: number): number {
  return place % FIELD
}

function byRow(place: number): number {
  return 1 + Math.floor(place / FIELD)
}

function below(sum: number): number {
  return ((sum % FIELD) + FIELD) % FIELD
}
