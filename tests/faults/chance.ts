/** Chance that can be had again: the same seed gives the same row. */
export interface Chance {
  readonly seed: number
  /** At least `from`, less than `to`. */
  between(from: number, to: number): number
  /** A whole number, at least `from`, less than `to`. */
  whole(from: number, to: number): number
  oneOf<Value>(values: readonly Value[]): Value
  /** True in this share of cases, 0 to 1. */
  happens(share: number): boolean
}

/** mulberry32: small, and more than good enough to choose moments. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from))
  return {
    seed,
    between: (from, to) => from + next() * (to - from),
    whole,
    oneOf: (values) => {
      const value = values[whole(0, values.length)]
      if (value === undefined) throw new Error('There is nothing to choose from.')
      return value
    },
    happens: (share) => next() < share,
  }
}

/** The seed of one time of one campaign, so that it can be had again without those before it. */
export function seedOf(seed: number, campaign: string, time: number): number {
  let mixed = seed >>> 0
  for (const sign of `${campaign} ${time}`) mixed = Math.imul(mixed ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b) >>> 0
}
