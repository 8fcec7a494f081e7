/** Names in the order in which they were met, and sorted: as they are, and as they are written before a value. */
interface Order {
  readonly met: readonly string[]
  readonly sorted: readonly string[]
  readonly written: readonly string[]
}

/** The order that was met last, by how many names it has: thousands of files have the same names in the same order. */
const MET = new Map<number, Order>()
/** Objects with more names are not remembered: there is no end to how many a file can have. */
const MOST_REMEMBERED = 200
/** What JSON writes otherwise than as it is. */
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/ // oxlint-disable-line no-control-regex -- those are what it is about

/** A value out of JSON as one text, whatever the order of its members and the white space between them were. */
export function canonicalText(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return membersText(value as Readonly<Record<string, unknown>>)
}

/** Thousands of files go through here: put together at once, not in lists. */
function membersText(members: Readonly<Record<string, unknown>>): string {
  const { sorted, written } = orderOf(Object.keys(members))
  let text = '{'
  for (let place = 0; place < sorted.length; place += 1) {
    const value = members[sorted[place] ?? '']
    text += written[place]
    text += typeof value === 'string' ? quoted(value) : canonicalText(value)
  }
  return `${text}}`
}

function orderOf(met: readonly string[]): Order {
  const before = MET.get(met.length)
  if (before !== undefined && isSame(before.met, met)) return before
  const sorted = met.toSorted()
  const written = sorted.map((name, place) => `${place === 0 ? '' : ','}${quoted(name)}:`)
  const order = { met, sorted, written }
  if (met.length <= MOST_REMEMBERED) MET.set(met.length, order)
  return order
}

function isSame(these: readonly string[], those: readonly string[]): boolean {
  for (let place = 0; place < these.length; place += 1) if (these[place] !== those[place]) return false
  return true
}

function quoted(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`
}
