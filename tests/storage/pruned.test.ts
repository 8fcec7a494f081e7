import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pruned, type Dated } from '@/storage/pruned'

const HOUR = 3_600_000
const DAY = 24 * HOUR

describe('the states that are kept', () => {
  test('are the newest three at least, and never more than a few dozen', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30 * DAY), { maxLength: 300 }), (times) => {
        const states = times.map((time, index) => ({ revision: index + 1, time }))
        const left = keptOf(states)
        expect(left.slice(-3)).toEqual(states.slice(-3))
        expect(left.length).toBeLessThanOrEqual(25)
      }),
    )
  })

  test('are all of them while they are few', () => {
    expect(
      pruned([
        { revision: 1, time: 0 },
        { revision: 2, time: 1 },
        { revision: 3, time: 2 },
      ]),
    ).toEqual([])
  })

  test('hold the end of each of the last seven working days', () => {
    const states = Array.from({ length: 10 * 8 }, (_, index) => ({
      revision: index + 1,
      time: Math.floor(index / 8) * DAY + 9 * HOUR + (index % 8) * HOUR,
    }))
    const lastOfDay = states.filter((_, index) => index % 8 === 7).slice(-7)
    expect(keptOf(states)).toEqual(expect.arrayContaining(lastOfDay))
  })

  test('hold what was written after the clock was put back', () => {
    const states = Array.from({ length: 60 }, (_, index) => ({ revision: index + 1, time: 40 * DAY + index * HOUR }))
    const after = Array.from({ length: 4 }, (_, index) => ({ revision: 61 + index, time: index * HOUR }))
    expect(keptOf([...states, ...after])).toEqual(expect.arrayContaining(after))
  })

  test('hold the last ten of which the time is not known', () => {
    const states = Array.from({ length: 40 }, (_, index) => ({ revision: index + 1, time: null }))
    expect(keptOf(states)).toEqual(states.slice(-10))
  })
})

function keptOf(states: readonly Dated[]) {
  const gone = pruned(states)
  return states.filter((state) => !gone.includes(state))
}
