/** What is wrong with a text as JSON, or with JSON as something to keep. */
export type JsonFlaw =
  | { readonly kind: 'not-json'; readonly line: number }
  | { readonly kind: 'too-deep' }
  /** Two members of one name, a name that is none, or a number that no machine holds: what is meant is a guess. */
  | { readonly kind: 'doubtful'; readonly at: string }

/** Objects and lists within each other. A dossier has six; without a limit a hostile file exhausts the stack. */
const DEPTH_LIMIT = 32

const SPACE = /[ \t\n\r]*/y
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

interface Cursor {
  readonly text: string
  at: number
  /** The first doubtful place; broken JSON goes before it. */
  doubt: string | null
}

/** The way to a value, by names and places. */
type Path = readonly (string | number)[]

/**
 * The first flaw of a text; null when it is JSON without doubt. The machine's own parser gives no place, knows no
 * limit, and takes the last of two members of one name without a word.
 */
export function jsonFlaw(text: string): JsonFlaw | null {
  const cursor: Cursor = { text, at: 0, doubt: null }
  const flaw = walk(cursor, [])
  if (flaw !== null) return flaw
  skip(cursor, SPACE)
  if (cursor.at < text.length) return broken(cursor)
  return cursor.doubt === null ? null : { kind: 'doubtful', at: cursor.doubt }
}

function walk(cursor: Cursor, path: Path): JsonFlaw | null {
  if (take(cursor, '{')) return path.length < DEPTH_LIMIT ? members(cursor, path) : { kind: 'too-deep' }
  if (take(cursor, '[')) return path.length < DEPTH_LIMIT ? entries(cursor, path) : { kind: 'too-deep' }
  if (cursor.text[cursor.at] === '"') return takeString(cursor) === null ? broken(cursor) : null

  const scalar = skip(cursor, SCALAR)
  if (scalar === '') return broken(cursor)
  if (/^[-\d]/.test(scalar) && !isHeld(scalar)) cursor.doubt ??= path.join('.')
  return null
}

/** Whether a number comes out as it went in: past 2^53 a whole number may become its neighbour, and a huge one infinite. */
function isHeld(number: string): boolean {
  const value = Number(number)
  if (!Number.isFinite(value) || !/^-?\d+$/.test(number)) return Number.isFinite(value)
  return String(value) === number || BigInt(value) === BigInt(number)
}

function members(cursor: Cursor, path: Path): JsonFlaw | null {
  if (take(cursor, '}')) return null
  const names = new Set<string>()
  do {
    skip(cursor, SPACE)
    const name = takeString(cursor)
    if (name === null || !take(cursor, ':')) return broken(cursor)
    const place = [...path, name]
    // "__proto__" is no name of a member but a way to change what every object is.
    if (names.has(name) || name === '__proto__') cursor.doubt ??= place.join('.')
    names.add(name)
    const flaw = walk(cursor, place)
    if (flaw !== null) return flaw
  } while (take(cursor, ','))
  return take(cursor, '}') ? null : broken(cursor)
}

function entries(cursor: Cursor, path: Path): JsonFlaw | null {
  if (take(cursor, ']')) return null
  let place = 0
  do {
    const flaw = walk(cursor, [...path, place++])
    if (flaw !== null) return flaw
  } while (take(cursor, ','))
  return take(cursor, ']') ? null : broken(cursor)
}

/** Whether a sign comes next, after space; goes past it if so. */
function take(cursor: Cursor, sign: string): boolean {
  skip(cursor, SPACE)
  if (cursor.text[cursor.at] !== sign) return false
  cursor.at += 1
  return true
}

/** Goes past what a pattern finds here, and gives it back. */
function skip(cursor: Cursor, pattern: RegExp): string {
  pattern.lastIndex = cursor.at
  const found = pattern.exec(cursor.text)?.[0] ?? ''
  cursor.at += found.length
  return found
}

/** The string that starts here; null when it is broken. Sign by sign, as a pattern would need a stack as long as the string. */
function takeString(cursor: Cursor): string | null {
  const { text, at: start } = cursor
  if (text[start] !== '"') return null
  for (cursor.at += 1; cursor.at < text.length; cursor.at += 1) {
    const code = text.charCodeAt(cursor.at)
    if (code < 0x20) return null
    if (code === 0x22) {
      cursor.at += 1
      return String(JSON.parse(text.slice(start, cursor.at)))
    }
    if (code === 0x5c) {
      const escape = skip(cursor, ESCAPE)
      if (escape === '') return null
      cursor.at -= 1
    }
  }
  return null
}

function broken({ text, at }: Cursor): JsonFlaw {
  return { kind: 'not-json', line: text.slice(0, at).split('\n').length }
}
