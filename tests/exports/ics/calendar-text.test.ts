import { assert, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { calendarText, calendarValue } from '@/exports/ics/calendar-text'

test('no line is longer than 75 bytes, and put together again it is what it was', () => {
  assert(
    property(oneof(string({ minLength: 80, maxLength: 400 }), string({ unit: 'binary', maxLength: 400 })), (text) => {
      const value = calendarValue(text)
      const written = calendarText([['SUMMARY', value]])
      for (const line of written.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      expect(written.replaceAll('\r\n ', '')).toBe(`SUMMARY:${value}\r\n`)
    }),
  )
})
