import { expect, test } from 'vitest'
import { dayOf, monthsAfter, monthsUntilReview } from '@/parts/decision/review-date'

test.each([
  ['2026-11-24', 6, '2027-05-24'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-12-31', 12, '2027-12-31'],
])('%s and %i months later is %s', (day, months, later) => {
  expect(monthsAfter(day, months)).toBe(later)
})

test('"not yet" is looked at again sooner', () => {
  expect(monthsUntilReview('NOTYET')).toBe(3)
  expect(monthsUntilReview('COND')).toBe(6)
  expect(monthsUntilReview(undefined)).toBe(6)
})

test('today is the day where the person is', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
})
