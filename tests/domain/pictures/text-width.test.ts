import { expect, test } from 'vitest'
import { textWidth } from '@/domain/pictures/text-width'

/** Widths in Source Sans 3 at size 1000, as a browser measures them. */
const MEASURED = [
  ['Uitvoeren en vernieuwen', 'regular', 10472],
  ['Vooruitgang loopt ver voor', 'regular', 11173],
  ['Stappen zonder fundament', 'regular', 11493],
  ['te weinig gegevens', 'regular', 7921],
  ['volgens je antwoorden', 'regular', 9510],
  ['100', 'regular', 1491],
  ['Uitvoeren en vernieuwen', 'bold', 10811],
  ['Vooruitgang loopt ver voor', 'bold', 11537],
  ['Stappen zonder fundament', 'bold', 11797],
] as const

test.each(MEASURED)(
  'the width of "%s" (%s) is never estimated too small, and at most a sixth too large',
  (words, weight, measured) => {
    const estimate = textWidth(words, 1000, weight)
    expect(estimate).toBeGreaterThanOrEqual(measured)
    expect(estimate).toBeLessThanOrEqual(measured * 1.16)
  },
)

test('no text takes no room', () => {
  expect(textWidth('', 15)).toBe(0)
})
