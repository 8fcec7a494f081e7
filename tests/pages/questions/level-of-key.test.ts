import { expect, test } from 'vitest'
import { levelOfKey, type Stroke } from '@/pages/questions/level-of-key'

const stroke = (parts: Partial<Stroke>): Stroke => ({
  key: '',
  code: '',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...parts,
})

test.each<[string, Partial<Stroke>, number | null]>([
  ['the digit above the letters', { key: '1', code: 'Digit1' }, 0],
  ['the same key on a Belgian keyboard', { key: '&', code: 'Digit1' }, 0],
  ['a digit on the number pad', { key: '5', code: 'Numpad5' }, 100],
  ['the number pad used as arrows', { key: 'End', code: 'Numpad1' }, null],
  ['a digit past the scale', { key: '6', code: 'Digit6' }, null],
  ['zero', { key: '0', code: 'Digit0' }, null],
  ['a letter', { key: 'a', code: 'KeyQ' }, null],
  ['a command of the browser', { key: '2', code: 'Digit2', altKey: true }, null],
])('%s', (_, parts, level) => {
  expect(levelOfKey(stroke(parts))).toBe(level)
})
