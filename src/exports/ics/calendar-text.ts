/** A line of a calendar file: a name, with its parameters, and a value in the spelling of its kind. */
export type CalendarLine = readonly [name: string, value: string]

/** What a line may take, in bytes of UTF-8 (RFC 5545, 3.1); the rest goes on on the next, behind a space. */
const LINE_BYTES = 75

/** A calendar file: each line ends as on Windows, and a long one goes on on the next. */
export function calendarText(lines: readonly CalendarLine[]): string {
  return lines.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join('')
}

/**
 * A text as the value of a line: what has a meaning there is escaped (RFC 5545, 3.3.11). Calendars take no controls but
 * a tab, and no half signs: U+FFFD stands for those.
 */
export function calendarValue(text: string): string {
  return (
    text
      .replaceAll(/[\\;,]/g, String.raw`\$&`)
      .replaceAll(/\r\n|[\r\n]/g, String.raw`\n`)
      // oxlint-disable-next-line no-control-regex -- these are the characters that it is about
      .replaceAll(/[\0-\x08\x0b-\x1f\x7f]|\p{Surrogate}/gu, '\uFFFD')
  )
}

/** Never within a character. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  let written = ''
  let used = 0
  for (const character of line) {
    const bytes = encoder.encode(character).length
    if (used + bytes > LINE_BYTES) {
      written += '\r\n '
      used = 1
    }
    written += character
    used += bytes
  }
  return written
}
