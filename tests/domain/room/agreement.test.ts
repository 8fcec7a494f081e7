import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  agreementIn,
  agreementOfPattern,
  consensusCalled,
  consensusIn,
  withinGroup,
  withinGroupOfAll,
} from '@/domain/room/agreement'
import vectors from '../../fixtures/vectors.json'

/** What others published, as rows of instrument 4.5 (a): frequencies, measure, value, and how near it must come. */
const PUBLISHED: readonly (readonly [
  row: string,
  frequencies: readonly number[],
  measure: Measure,
  value: number,
  near: number,
])[] = [
  ['1', [30, 40, 210, 130, 530, 50, 10], 'A', 0.6113333, 1e-6],
  ['2', [2.4, 2.8, 3.2, 6.2, 13.5, 30.4, 41.6], 'A', 0.609724, 1e-6],
  ['3', [1.6, 2.6, 8.2, 21, 29.3, 27, 10.3], 'A', 0.482333, 1e-6],
  ['4', [0, 0, 4, 0], 'A', 1, 1e-9],
  ['5', [1, 1, 1, 1], 'A', 0, 1e-9],
  ['6', [2, 0, 0, 2], 'A', -1, 1e-9],
  ['7', [2, 0, 1, 1], 'A', 0.083333, 1e-6],
  ['8', [1, 1, 1, 1, 1, 1, 1], 'layer', 0, 1e-9],
  ['9', [1, 1, 1, 1, 1, 1, 0], 'layer', 0.166667, 1e-6],
  ['10', [0, 1, 1, 1, 1, 1, 0], 'layer', 0.333333, 1e-6],
  ['11', [0, 0, 1, 1, 1, 1, 0], 'layer', 0.5, 1e-9],
  ['12', [0, 0, 1, 1, 1, 0, 0], 'layer', 0.666667, 1e-6],
  ['13', [0, 0, 1, 0, 1, 0, 0], 'layer', 0.466667, 1e-6],
  ['14', [30, 40, 210, 130, 530, 50, 10], 'polarisation', 0.1943333, 1e-6],
  ['15', [30, 40, 210, 130, 530, 50, 10], 'Cns', 0.7256876, 1e-6],
  ['16', [3, 3, 2, 3, 7], 'Cns', 0.3340394927779964, 1e-12],
  ['17', [1, 2, 4, 2, 1], 'Cns', 0.633985, 1e-6],
  ['18', [1, 1, 1, 1, 1], 'Cns', 0.433985, 1e-6],
  ['19', [1, 0, 0, 0, 1], 'Cns', 0, 1e-9],
  ['20', [0, 0, 1, 0, 0], 'Cns', 1, 1e-9],
  ['20', [1, 0, 0, 0, 0], 'Cns', 1, 1e-9],
  ['21', [0.45, 0.04, 0.02, 0.04, 0.45], 'Dnt', 0.9303737, 0.01],
  ['21', [0.45, 0.04, 0.02, 0.04, 0.45], 'Dnt', 0.933203, 1e-6],
  ['22', [0.95, 0.02, 0.015, 0.01, 0.005], 'Dnt', 0.1046236, 0.01],
  ['22', [0.95, 0.02, 0.015, 0.01, 0.005], 'Dnt', 0.101233, 1e-6],
  ['23', [0.5, 0.5, 0, 0, 0], 'A', 0.75, 1e-9],
  ['24', [0.5, 0, 0.5, 0, 0], 'A', 0.1666667, 1e-6],
  ['25', [0.05, 0.15, 0.45, 0.2, 0.15], 'A', 0.425, 1e-9],
  ['26', [0.25, 0.25, 0, 0.25, 0.25], 'share', 0.430556, 1e-6],
  ['27', [0.19, 0.16, 0.26, 0.29, 0.1], 'share', 0.6025, 1e-9],
  ['28', [0, 0.5, 0, 0.5, 0], 'share', 0.583333, 1e-6],
  ['29', [0.15, 0, 0.7, 0, 0.15], 'share', 0.7125, 1e-9],
  ['30', [0.5, 0, 0, 0.5, 0], 'share', 0.291667, 1e-6],
]

type Measure = 'A' | 'layer' | 'polarisation' | 'share' | 'Cns' | 'Dnt'

/** What only our own code computed, as rows of instrument 4.5 (b), to the places printed there; the name is that of 4.6. */
const COMPUTED = [
  [[19, 16, 26, 29, 10], 0.518414, 0.205, null, 6, 'clear'],
  [[3, 0, 0, 0, 0], 1, 1, 1, 4, 'like-minded'],
  [[0, 1, 4, 1, 0], 0.8617, 0.75, 0.8, 4, 'like-minded'],
  [[0, 0, 2, 5, 1], 0.8228, 0.75, 0.7946, 4, 'like-minded'],
  [[0, 2, 2, 0, 0], 0.8074, 0.75, 0.8333, 4, 'like-minded'],
  [[1, 3, 2, 0, 0], 0.774, 0.6667, 0.7167, 4, 'slight'],
  [[0, 1, 0, 4, 0], 0.731, 0.6667, 0.6, 4, 'slight'],
  [[0, 1, 1, 1, 0], 0.7233, 0.5, 0.5, 4, 'slight'],
  [[0, 1, 2, 2, 1], 0.6455, 0.4167, 0.45, 4, 'slight'],
  [[2, 0, 2, 0, 0], 0.585, 0.1667, 0.3333, 4, 'clear'],
  [[1, 0, 0, 3, 1], 0.4816, 0.2333, -0.15, 4, 'clear'],
  [[1, 1, 1, 1, 1], 0.433985, 0, -0.25, 4, 'clear'],
  [[2, 0, 0, 2, 0], 0.3219, -0.4167, -0.5, 4, 'divided'],
  [[1, 0, 0, 0, 4], 0.2781, 0.2, -0.6, 4, 'divided'],
  [[2, 1, 0, 1, 2], 0.195, -0.4259, -0.8, 4, 'divided'],
  [[2, 0, 0, 0, 2], 0, -1, -1.6667, 4, 'divided'],
] as const

describe('how close a group is', () => {
  test.each(PUBLISHED)('row %s of what others published: %j, %s', (_, frequencies, measure, value, near) => {
    expect(Math.abs(measured(frequencies, measure) - value)).toBeLessThanOrEqual(near)
  })

  test.each(COMPUTED)('%j as the instrument has it', (counts, cns, agreement, rwg, places, name) => {
    expect(consensusIn(counts)).toBeCloseTo(cns, places)
    expect(agreementIn(counts)).toBeCloseTo(agreement, places)
    if (rwg !== null) expect(withinGroup(counts)).toBeCloseTo(rwg, places)
    expect(consensusCalled(consensusIn(counts) ?? -1)).toBe(name)
  })

  test('the cases that were computed elsewhere', () => {
    expect(vectors.agreement).toHaveLength(19)
    for (const { counts, cns, A, rwg_n1 } of vectors.agreement) {
      expect(consensusIn(counts)).toBeCloseTo(cns, 6)
      expect(agreementIn(counts)).toBeCloseTo(A, 6)
      expect(withinGroup(counts)).toBeCloseTo(rwg_n1, 6)
    }
  })

  test('three questions with variances of 0.5, 0.7 and 0.3 on five levels', () => {
    expect(withinGroupOfAll([0.5, 0.7, 0.3], 5)).toBeCloseTo(0.9, 9)
    expect(withinGroupOfAll([], 5)).toBeNull()
  })

  test('where nobody answered there is none', () => {
    expect([consensusIn([0, 0, 0]), agreementIn([0, 0, 0]), withinGroup([1, 0, 0])]).toEqual([null, null, null])
  })

  test.each([
    [0.8, 'like-minded'],
    [0.8 - 1e-12, 'like-minded'],
    [0.7999, 'slight'],
    [0.6 - 1e-12, 'slight'],
    [0.5999, 'clear'],
    [0.4 - 1e-12, 'clear'],
    [0.3999, 'divided'],
  ] as const)('%d is called %s', (cns, name) => {
    expect(consensusCalled(cns)).toBe(name)
  })

  test('the other way round, or each counted more often, a group is as close', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 9 })
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 50 }), (frequencies, times) => {
        fc.pre(frequencies.some((count) => count > 0))
        for (const measure of [consensusIn, agreementIn]) {
          const value = measure(frequencies) ?? NaN
          expect(measure(frequencies.toReversed())).toBeCloseTo(value, 9)
          expect(measure(frequencies.map((count) => count * times))).toBeCloseTo(value, 9)
        }
      }),
    )
  })

  test('it lies from half at each end to all at one place, whatever the codes of the levels', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(counts, (frequencies) => {
        fc.pre(frequencies.some((count) => count > 0))
        const cns = consensusIn(frequencies) ?? NaN
        expect(cns).toBeGreaterThanOrEqual(-1e-12)
        expect(cns).toBeLessThanOrEqual(1 + 1e-12)
        expect(Math.abs(agreementIn(frequencies) ?? NaN)).toBeLessThanOrEqual(1 + 1e-12)
        expect(consensusByCodes(frequencies, [0, 25, 50, 75, 100])).toBeCloseTo(cns, 9)
        expect(consensusByCodes(frequencies, [1, 2, 3, 4, 5])).toBeCloseTo(cns, 9)
      }),
    )
  })
})

function measured(frequencies: readonly number[], measure: Measure): number {
  const A = agreementIn(frequencies) ?? NaN
  const cns = consensusIn(frequencies) ?? NaN
  switch (measure) {
    case 'A':
      return A
    case 'layer':
      return agreementOfPattern(frequencies.map((one) => one === 1))
    case 'polarisation':
      return (1 - A) / 2
    case 'share':
      return (1 + A) / 2
    case 'Cns':
      return cns
    case 'Dnt':
      return 1 - cns
  }
}

/** The formula as it is printed, over codes. */
function consensusByCodes(frequencies: readonly number[], codes: readonly number[]): number {
  const total = frequencies.reduce((sum, count) => sum + count, 0)
  const mean = codes.reduce((sum, code, at) => sum + (code * (frequencies[at] ?? 0)) / total, 0)
  const width = Math.max(...codes) - Math.min(...codes)
  return codes.reduce((cns, code, at) => {
    const share = (frequencies[at] ?? 0) / total
    return share === 0 ? cns : cns + share * Math.log2(1 - Math.abs(code - mean) / width)
  }, 1)
}
