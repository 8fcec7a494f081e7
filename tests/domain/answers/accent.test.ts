import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { colourIn, contrastOnPaper, READABLE, readableAccent } from '@/domain/answers/accent'

describe('a colour against white paper', () => {
  // As the contrast checkers of others give them.
  test.each([
    ['#000000', 21],
    ['#ffffff', 1],
    ['#767676', 4.54],
    ['#777777', 4.48],
    ['#ff0000', 4.0],
    ['#00ff00', 1.37],
    ['#0000ff', 8.59],
    ['#ffff00', 1.07],
    ['#595959', 7.0],
  ])('%s has a contrast of %f', (colour, contrast) => {
    expect(contrastOnPaper(colour)).toBeCloseTo(contrast, 2)
  })

  test('stays as it is when it can be read', () => {
    for (const colour of ['#767676', '#0f4c5c', '#000000', '#0000ff']) expect(readableAccent(colour)).toBe(colour)
  })

  test('is made no darker than it has to be', () => {
    expect(readableAccent('#ffffff')).toBe('#767676')
  })

  test('can always be read in the end, and keeps its hue', () => {
    fc.assert(
      fc.property(anyColour(), (colour) => {
        const readable = readableAccent(colour)
        expect(contrastOnPaper(readable)).toBeGreaterThanOrEqual(READABLE)
        const [before, after] = [shares(colour), shares(readable)]
        // Each channel keeps its share of the brightest one, but for the rounding to whole steps.
        before.forEach((share, at) => expect(Math.abs(share - (after[at] ?? 0))).toBeLessThan(0.01))
      }),
      { numRuns: 3_000 },
    )
  })
})

describe('a colour as a person writes it', () => {
  test.each([
    ['#0F4C5C', '#0f4c5c'],
    ['0f4c5c', '#0f4c5c'],
    [' #fc0 ', '#ffcc00'],
    ['', null],
    ['#ff', null],
    ['#12345', null],
    ['red', null],
    ['#0f4c5c80', null],
    ['url(#a)', null],
  ])('%j is %j', (text, colour) => expect(colourIn(text)).toBe(colour))
})

function anyColour() {
  return fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)
}

function shares(colour: string): readonly number[] {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  const brightest = Math.max(...channels, 1)
  return channels.map((channel) => channel / brightest)
}
