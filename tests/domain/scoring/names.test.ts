import { describe, expect, test } from 'vitest'
import { balanceOf } from '@/domain/scoring/balance'
import { bandOf } from '@/domain/scoring/bands'
import type { Band } from '@/domain/scoring/evaluation'
import { gateState } from '@/domain/scoring/gates'
import { reaches } from '@/domain/scoring/threshold'
import { weightsOf } from '@/domain/scoring/weights'

describe('the name of a score', () => {
  test.each<[number, Band]>([
    [0, 'start'],
    [24.99, 'start'],
    [25, 'building'],
    [49.99, 'building'],
    [50, 'underway'],
    [74.99, 'underway'],
    [75, 'solid'],
    [100, 'solid'],
  ])('%d is %s', (score, band) => {
    expect(bandOf(score)).toBe(band)
  })

  test('what arithmetic leaves a hair under a threshold still reaches it, and no real difference does', () => {
    expect(reaches(75 - 1e-12, 75)).toBe(true)
    expect(reaches(75 - 1e-6, 75)).toBe(false)
  })
})

describe('the name of a balance', () => {
  test.each([
    { D: 0, P: 49.8, id: 'too-early', intensity: null, why: 'a level of 24.9' },
    { D: 0, P: 49.9, id: 'steps-without-foundation', intensity: 3, why: 'a level of 24.95, which is read as 25' },
    { D: 25, P: 25, id: 'balanced', intensity: 0, why: 'a level of exactly 25' },
    { D: 50, P: 60, id: 'balanced', intensity: 0, why: 'a difference of exactly 10' },
    { D: 50, P: 60.04, id: 'balanced', intensity: 0, why: '10.04 is read as 10' },
    { D: 50, P: 60.05, id: 'progress-ahead', intensity: 1, why: '10.05 is read as 10.1' },
    { D: 60, P: 50, id: 'balanced', intensity: 0, why: 'minus 10' },
    { D: 60.1, P: 50, id: 'depth-ahead', intensity: 1, why: 'minus 10.1' },
    { D: 50, P: 74.94, id: 'progress-ahead', intensity: 1, why: '24.94 is read as 24.9' },
    { D: 50, P: 75, id: 'progress-far-ahead', intensity: 2, why: 'a difference of 25 from exactly 50' },
    { D: 49.9, P: 75, id: 'steps-without-foundation', intensity: 3, why: 'depth under 50' },
    { D: 75, P: 50, id: 'depth-far-ahead', intensity: 2, why: 'minus 25 from exactly 50' },
    { D: 75, P: 49.9, id: 'foundation-without-steps', intensity: 3, why: 'progress under 50' },
    { D: 100, P: 0, id: 'foundation-without-steps', intensity: 3, why: 'all depth' },
    { D: 0, P: 100, id: 'steps-without-foundation', intensity: 3, why: 'all progress' },
  ])('depth $D and progress $P: $id ($why)', ({ D, P, id, intensity }) => {
    expect(balanceOf(D, P)).toMatchObject({ id, intensity })
  })

  test('difference and level are rounded half up to one decimal', () => {
    expect(balanceOf(75, 56.25)).toMatchObject({ delta: -18.7, level: 65.6 })
    expect(balanceOf(60 + 1e-13, 70)).toMatchObject({ delta: 10, level: 65, id: 'balanced' })
    expect(Object.is(balanceOf(50.01, 50)?.delta, 0)).toBe(true)
  })

  test('with one of the two empty there is none', () => {
    expect(balanceOf(null, 50)).toBeNull()
    expect(balanceOf(50, null)).toBeNull()
  })
})

describe('the state of a gate', () => {
  test.each([
    [0, 'fail'],
    [25, 'fail'],
    [50, 'risk'],
    [75, 'pass'],
    [100, 'pass'],
    ['DK', 'open'],
    [null, 'open'],
    ['NA', 'na'],
  ] as const)('%s: %s', (choice, state) => {
    expect(gateState(choice)).toBe(state)
  })
})

describe('how much each theme counts', () => {
  test.each([
    [{}, { M: 1, I: 1, R: 1 }],
    [
      { drive: 'unknown', core: 'unknown', kind: 'unknown', partners: 'unknown', duration: 'unknown' },
      { M: 1, I: 1, R: 1 },
    ],
    [
      { drive: 'mixed', core: 'low', kind: 'chain', partners: '3-5', duration: 'mid' },
      { M: 1, I: 1, R: 1 },
    ],
    [{ drive: 'supply' }, { M: 1.25, I: 1, R: 1 }],
    [{ core: 'medium' }, { M: 1, I: 1.25, R: 1 }],
    [{ core: 'high' }, { M: 1, I: 1.5, R: 1 }],
    [{ kind: 'orgnet' }, { M: 1, I: 1.25, R: 1.25 }],
    [
      { kind: 'orgnet', core: 'high' },
      { M: 1, I: 1.75, R: 1.25 },
    ],
    [{ partners: '6-10' }, { M: 1, I: 1, R: 1.25 }],
    [{ partners: '>10' }, { M: 1, I: 1, R: 1.25 }],
    [{ duration: 'long' }, { M: 1, I: 1, R: 1.25 }],
    [
      { duration: 'long', kind: 'orgnet', partners: '>10' },
      { M: 1, I: 1.25, R: 1.25 },
    ],
  ] as const)('%j: %j', (context, weights) => {
    expect(weightsOf(context)).toEqual(weights)
  })
})
