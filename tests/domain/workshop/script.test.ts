import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SCRIPT_LENGTHS } from '@/domain/answers/workshop'
import { SCRIPT_STEPS, scriptOf } from '@/domain/workshop/script'
import { AT_THE_BEGINNING, pauseClock, readClock, startClock, toStep } from '@/domain/workshop/script-clock'

const MINUTE = 60_000

describe('a script', () => {
  test.each(SCRIPT_LENGTHS)('of %i minutes lasts as long as it is called, without a gap', (length) => {
    const steps = scriptOf(length)
    expect(steps[0]?.from).toBe(0)
    expect(steps.at(-1)?.to).toBe(length)
    expect(steps.slice(1).map(({ from }) => from)).toEqual(steps.slice(0, -1).map(({ to }) => to))
    expect(steps.every(({ from, to, minutes }) => to - from === minutes && minutes > 0)).toBe(true)
  })

  test('of 90 minutes is the one of the instrument', () => {
    expect(scriptOf(90).map(({ to }) => to)).toEqual([8, 15, 25, 50, 60, 70, 82, 88, 90])
  })

  test('of 45 minutes leaves out the silent reading and the balance, the others leave out nothing', () => {
    expect(scriptOf(45).map(({ id }) => id)).toEqual(SCRIPT_STEPS.filter((id) => !['reading', 'balance'].includes(id)))
    expect(scriptOf(150).map(({ id }) => id)).toEqual(SCRIPT_STEPS)
  })
})

describe('the clock beside it', () => {
  test('tells what is left of the step and of the whole', () => {
    const clock = startClock(AT_THE_BEGINNING, 0)
    const { left, leftOfAll, place } = readClock(clock, 90, 3 * MINUTE)
    expect({ left, leftOfAll, place }).toEqual({ left: 5 * MINUTE, leftOfAll: 87 * MINUTE, place: 0 })
  })

  test('that stands still keeps what was left, and goes on from there', () => {
    const paused = pauseClock(startClock(AT_THE_BEGINNING, 0), 3 * MINUTE)
    expect(readClock(paused, 90, 60 * MINUTE).left).toBe(5 * MINUTE)
    expect(readClock(startClock(paused, 60 * MINUTE), 90, 61 * MINUTE).left).toBe(4 * MINUTE)
  })

  test('moves the end of all steps that come when one is over', () => {
    const clock = startClock(AT_THE_BEGINNING, 0)
    const { left, ends } = readClock(clock, 90, 10 * MINUTE)
    expect(left).toBe(-2 * MINUTE)
    expect(ends.slice(0, 3)).toEqual([10 * MINUTE, 17 * MINUTE, 27 * MINUTE])
    expect(ends.at(-1)).toBe(92 * MINUTE)
  })

  test('begins a step anew, and says of the steps behind no end', () => {
    const clock = toStep(startClock(AT_THE_BEGINNING, 0), 'position', 10 * MINUTE)
    const { left, ends } = readClock(clock, 90, 11 * MINUTE)
    expect(left).toBe(6 * MINUTE)
    expect(ends[0]).toBeNull()
  })

  test('at a step that a shorter script leaves out is at the beginning of the next one', () => {
    const clock = toStep(startClock(AT_THE_BEGINNING, 0), 'reading', 10 * MINUTE)
    const { step, left } = readClock(clock, 45, 14 * MINUTE)
    expect({ id: step.id, left }).toEqual({ id: 'differences', left: 16 * MINUTE })
  })

  test('never has more left than the script lasts, whatever the clock of the machine does', () => {
    assert(
      property(
        constantFrom(...SCRIPT_LENGTHS),
        constantFrom(...SCRIPT_STEPS),
        integer({ min: -1e9, max: 1e9 }),
        (length, step, moment) => {
          const clock = toStep(startClock(AT_THE_BEGINNING, 0), step, 0)
          const { left, leftOfAll, ends, place } = readClock(clock, length, moment)
          expect(left).toBeLessThanOrEqual(leftOfAll)
          expect(leftOfAll).toBeLessThanOrEqual(length * MINUTE)
          expect(ends.filter((end) => end !== null)).toHaveLength(scriptOf(length).length - place)
        },
      ),
    )
  })
})
