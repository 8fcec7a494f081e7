/** Objects and lists within each other that this way of reading takes; anything deeper goes the slow way. */
const DEEP = `\n${' '.repeat(40)}`

/**
 * The value in a text that is laid out to the letter as our writers do it: then no name stands twice and every number is
 * held, as writing it again would have shown. undefined for any other text, which has to be walked through sign by sign.
 */
export function asWritten(text: string): unknown {
  // A name that is none is written as it stands, and a deep one too.
  if (text.includes('"__proto__"') || text.includes(DEEP)) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return `${JSON.stringify(value, null, 2)}\n` === text ? value : undefined
  } catch {
    return undefined
  }
}
