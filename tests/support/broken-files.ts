import type { Chance } from '../faults/chance'

/** A way to break a file, and what is done in a few words. */
export interface Break {
  readonly name: string
  readonly of: (text: string, chance: Chance) => string | Uint8Array
}

const SCRAPS = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '\\u',
  '\0',
  '\uFEFF',
  '1e999',
  '-',
  'NaN',
  'null',
  '//',
  "'",
  '\u2028',
  '<',
  '\uD800',
]
const VALUES = [
  'null',
  'true',
  '0',
  '-1',
  '76',
  '1e400',
  '"DK"',
  '""',
  '"GO"',
  '[]',
  '{}',
  '[{}]',
  '"\\ud800"',
  '"2026-13-45"',
  '{"__proto__":{"x":1}}',
]

/** What disks, mail, editors and people do to a file. Some leave a dossier that is still whole. */
export const BREAKS: readonly Break[] = [
  { name: 'cut short', of: (text, chance) => text.slice(0, chance.whole(0, text.length)) },
  { name: 'the beginning gone', of: (text, chance) => text.slice(chance.whole(1, text.length)) },
  { name: 'a piece gone', of: (text, chance) => pieced(text, chance, () => '') },
  { name: 'a piece twice', of: (text, chance) => pieced(text, chance, (piece) => piece + piece) },
  { name: 'a piece as zeros', of: (text, chance) => pieced(text, chance, (piece) => '\0'.repeat(piece.length)) },
  { name: 'a scrap put in', of: (text, chance) => at(text, chance.whole(0, text.length), 0, chance.oneOf(SCRAPS)) },
  { name: 'a sign replaced', of: (text, chance) => at(text, chance.whole(0, text.length), 1, chance.oneOf(SCRAPS)) },
  { name: 'a bit flipped', of: flipped },
  { name: 'bytes of chance put in', of: sprinkled },
  { name: 'a value replaced', of: (text, chance) => swapped(text, chance, VALUE, () => chance.oneOf(VALUES)) },
  { name: 'a name replaced', of: (text, chance) => swapped(text, chance, NAME, () => `"x${chance.whole(0, 9)}":`) },
  { name: 'a member twice', of: (text, chance) => swapped(text, chance, MEMBER, (member) => `${member}, ${member}`) },
  { name: 'a comma gone', of: (text, chance) => swapped(text, chance, /,/g, () => '') },
  {
    name: 'another version',
    of: (text, chance) =>
      text.replace(/"version": 1/, `"version": ${chance.oneOf(['0', '2', '1e3', '"1"', '-1', '1.5', 'null'])}`),
  },
  {
    name: 'another format',
    of: (text, chance) => text.replace('/dossier', chance.oneOf(['/workshop', '', '/Dossier', '/dossier '])),
  },
  {
    name: 'a value in a hundred lists',
    of: (text, chance) => swapped(text, chance, VALUE, (value) => `${'['.repeat(100)}${value}${']'.repeat(100)}`),
  },
  { name: 'two files one after the other', of: (text) => text + text },
  { name: 'in one line', of: (text) => text.replaceAll(/\n\s*/g, '') },
  { name: 'with the line ends of Windows', of: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'with a byte order mark', of: (text) => `\uFEFF${text}` },
  { name: 'as UTF-16', of: (text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')) },
  { name: 'as Latin-1', of: (text) => new Uint8Array(Buffer.from(text.replace('Noord', 'N\u00F6\u00F6rd'), 'latin1')) },
  {
    name: 'with members that nobody knows',
    of: (text, chance) => text.replace('"rounds"', `"x${chance.whole(0, 99)}": {"a": [1, null]}, "rounds"`),
  },
]

const VALUE = /(?<=": )(?:"[^"]*"|-?\d+|null|true|false)/g
const NAME = /"[^"]*":/g
const MEMBER = /"[^"]*": (?:"[^"]*"|-?\d+|null|true|false)/g

function at(text: string, place: number, length: number, scrap: string): string {
  return text.slice(0, place) + scrap + text.slice(place + length)
}

function pieced(text: string, chance: Chance, change: (piece: string) => string): string {
  const from = chance.whole(0, text.length)
  const piece = text.slice(from, from + chance.whole(1, 60))
  return at(text, from, piece.length, change(piece))
}

function swapped(text: string, chance: Chance, pattern: RegExp, change: (found: string) => string): string {
  const found = chance.oneOf([...text.matchAll(pattern)])
  return at(text, found.index, found[0].length, change(found[0]))
}

function flipped(text: string, chance: Chance): Uint8Array {
  const bytes = new TextEncoder().encode(text)
  const place = chance.whole(0, bytes.length)
  bytes[place] = (bytes[place] ?? 0) ^ (1 << chance.whole(0, 8))
  return bytes
}

function sprinkled(text: string, chance: Chance): Uint8Array {
  const bytes = new TextEncoder().encode(text)
  for (let times = 0; times < 8; times++) bytes[chance.whole(0, bytes.length)] = chance.whole(0, 256)
  return bytes
}
