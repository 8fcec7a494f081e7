import { reaches } from '../scoring/threshold'
import type { Consensus } from './room-report'

/** How often each category of a scale was chosen, from one end to the other. Sums and shares are both good. */
export type Frequencies = readonly number[]

/**
 * Cns of Tastle & Wierman, 0 (half at each end) to 1 (all in one category); null when there are no answers.
 * The width is that of the scale, never of what was seen; empty categories are skipped. Source: instrument 4.2.
 */
export function consensusIn(frequencies: Frequencies): number | null {
  const total = sum(frequencies)
  if (total === 0) return null
  const mean = meanPlace(frequencies)
  const width = frequencies.length - 1
  return frequencies.reduce(
    (cns, count, place) => (count === 0 ? cns : cns + (count / total) * Math.log2(1 - Math.abs(place - mean) / width)),
    1,
  )
}

/** A of van der Eijk, -1 (half at each end) to 1 (all in one category); null when there are no answers. Source: instrument 4.3. */
export function agreementIn(frequencies: Frequencies): number | null {
  const total = sum(frequencies)
  if (total === 0) return null
  let rest = [...frequencies]
  let agreement = 0
  while (rest.some((count) => count > 0)) {
    const layer = Math.min(...rest.filter((count) => count > 0))
    const pattern = rest.map((count) => count > 0)
    const ones = pattern.filter(Boolean).length
    agreement += ((ones * layer) / total) * agreementOfPattern(pattern)
    rest = rest.map((count) => (count > 0 ? count - layer : 0))
  }
  return agreement
}

/** A of one layer, in which a category is either there or not. Source: instrument 4.3. */
export function agreementOfPattern(pattern: readonly boolean[]): number {
  const places = pattern.length
  const ones = pattern.filter(Boolean).length
  if (ones === 1) return 1
  const { together, apart } = triplesIn(pattern)
  if (together + apart === 0) return 0
  const unimodality = ((places - 2) * together - (places - 1) * apart) / ((places - 2) * (together + apart))
  return unimodality * (1 - (ones - 1) / (places - 1))
}

/** r_wg of one question, at most 1 and not cut off at 0; null under two answers. Source: instrument 4.4. */
export function withinGroup(counts: Frequencies): number | null {
  const variance = varianceOf(counts)
  return variance === null ? null : 1 - variance / chanceVariance(counts.length)
}

/** r_wg(J) of questions with these variances on a scale of so many levels; null without a question. Source: instrument 4.4. */
export function withinGroupOfAll(variances: readonly number[], levels: number): number | null {
  if (variances.length === 0) return null
  const share = sum(variances) / variances.length / chanceVariance(levels)
  const common = variances.length * (1 - share)
  return common / (common + share)
}

/** What a Cns is called; what lies a hair under a cut is at it. Source: instrument 4.6. */
export function consensusCalled(cns: number): Consensus {
  if (reaches(cns, 0.8)) return 'like-minded'
  if (reaches(cns, 0.6)) return 'slight'
  return reaches(cns, 0.4) ? 'clear' : 'divided'
}

/** Sample variance of the places that were chosen, with n - 1. */
function varianceOf(counts: Frequencies): number | null {
  const n = sum(counts)
  if (n < 2) return null
  const mean = meanPlace(counts)
  return counts.reduce((squares, count, place) => squares + count * (place - mean) ** 2, 0) / (n - 1)
}

/** The variance when every level is as likely. */
function chanceVariance(levels: number): number {
  return (levels ** 2 - 1) / 12
}

function triplesIn(pattern: readonly boolean[]): { together: number; apart: number } {
  let together = 0
  let apart = 0
  for (let i = 0; i < pattern.length; i++) {
    for (let j = i + 1; j < pattern.length; j++) {
      for (let k = j + 1; k < pattern.length; k++) {
        if (pattern[j] === true && pattern[i] !== pattern[k]) together++
        if (pattern[i] === true && pattern[j] === false && pattern[k] === true) apart++
      }
    }
  }
  return { together, apart }
}

function meanPlace(frequencies: Frequencies): number {
  return frequencies.reduce((weighted, count, place) => weighted + count * place, 0) / sum(frequencies)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
