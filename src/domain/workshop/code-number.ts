import { CODE_SIGNS } from './code-alphabet'

/** One thing that a code says: which of so many possibilities, counted from 0. */
export interface Digit {
  readonly value: number
  readonly of: number
}

const BASE = BigInt(CODE_SIGNS.length)

/** Digits of different sizes as one number; the first is the lowest. */
export function numberFrom(digits: readonly Digit[]): bigint {
  return digits.reduceRight((number, { value, of }) => number * BigInt(of) + BigInt(value), 0n)
}

/** The values of digits of these sizes; null for a number that is too high to be made of them. */
export function digitsOf(number: bigint, sizes: readonly number[]): readonly number[] | null {
  let rest = number
  const values = sizes.map((of) => {
    const value = Number(rest % BigInt(of))
    rest /= BigInt(of)
    return value
  })
  return rest === 0n ? values : null
}

/** How many signs hold every number that digits of these sizes can make. */
export function signsFor(sizes: readonly number[]): number {
  const numbers = sizes.reduce((product, of) => product * BigInt(of), 1n)
  let signs = 0
  for (let room = 1n; room < numbers; room *= BASE) signs += 1
  return signs
}

/** A number as so many values of signs, the highest first. */
export function valuesOf(number: bigint, signs: number): readonly number[] {
  return Array.from({ length: signs }, (_, place) => Number((number / BASE ** BigInt(signs - 1 - place)) % BASE))
}

export function numberOfValues(values: readonly number[]): bigint {
  return values.reduce((number, value) => number * BASE + BigInt(value), 0n)
}
