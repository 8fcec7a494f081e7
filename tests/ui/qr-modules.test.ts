import * as fc from 'fast-check'
import { decodeQR } from 'qr/decode.js'
import { expect, test } from 'vitest'
import { writeCode } from '@/domain/workshop/code'
import { qrModules, type QrModules } from '@/ui/qr-modules'
import { anInvitation, anyContribution } from '../support/any-contribution'

test('the code of any full scan is a small picture that is read back sign by sign', () => {
  const invitation = anInvitation()
  fc.assert(
    fc.property(anyContribution(invitation), (contribution) => {
      const code = writeCode(contribution, invitation)
      const squares = qrModules(code) ?? []
      expect(squares).toHaveLength(29)
      expect(decodeQR(pixelsOf(squares))).toBe(code)
    }),
    { numRuns: 200 },
  )
})

test.each(['Samen in de wijk', 'https://example.org/weloverwogen/#/invitation/eyJ0aXRsZSI6IuKCrCJ9', 'é€😀 日本'])(
  '“%s” is read back as it is',
  (text) => expect(decodeQR(pixelsOf(qrModules(text) ?? []))).toBe(text),
)

test('correction fills the room that there is: more text makes the picture larger, never less than it needs', () => {
  const sides = Array.from({ length: 1_273 }, (_, length) => qrModules('a'.repeat(length))?.length ?? 0)
  expect(sides).toEqual(sides.toSorted((one, other) => one - other))
  expect(sides.at(-1)).toBe(117)
})

test('what no camera could read is no picture', () => {
  expect(qrModules('a'.repeat(1_274))).toBeNull()
  expect(qrModules('a'.repeat(10_000))).toBeNull()
})

/** The squares as pixels of a screen, with the white margin. */
function pixelsOf(squares: QrModules) {
  const scale = 3
  const side = (squares.length + 8) * scale
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1)
      if (squares[Math.floor(y / scale) - 4]?.[Math.floor(x / scale) - 4] === true)
        data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
  return { width: side, height: side, data }
}
