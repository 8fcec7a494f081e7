import { LEVELS, type Level } from '@/domain/instrument/scale'

/** What is asked of a keyboard event; the browser's own has it. */
export interface Stroke {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/**
 * The level that a stroke on 1 to 5 chooses; null for every other stroke.
 * The place of the key counts too: on a Belgian keyboard the digits need the shift key.
 */
export function levelOfKey({ key, code, ctrlKey, altKey, metaKey }: Stroke): Level | null {
  if (ctrlKey || altKey || metaKey) return null
  const digit = /^[1-5]$/.test(key) ? key : /^Digit([1-5])$/.exec(code)?.[1]
  return digit === undefined ? null : (LEVELS[Number(digit) - 1] ?? null)
}
