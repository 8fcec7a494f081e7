import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BREAKS } from '../support/broken-files'
import type { Chance } from './chance'

/** A file that is offered to the program. */
export interface FileCase {
  readonly injected: string
  readonly name: string
  /** null for one that is too large to hold; `path` says where it lies. */
  readonly bytes: Uint8Array | null
  readonly path: string
}

const SUITE = 'tests/fixtures/json-test-suite'
const OWN = readFileSync('tests/fixtures/files/version-1.json', 'utf8')
const SUITE_FILES = readdirSync(SUITE).filter((name) => name.endsWith('.json'))

/** Files at the limits, and of other kinds: what they are, their name, and their text, bytes, or size on the disk alone. */
const EDGES: readonly (readonly [string, string, () => string | Uint8Array | number])[] = [
  ['an empty file', 'leeg.json', () => ''],
  ['10 MB to the byte', 'net-niet.json', () => OWN.padEnd(10_000_000 - (bytesOf(OWN).length - OWN.length))],
  ['one byte more than 10 MB', 'net-wel.json', () => OWN.padEnd(10_000_001 - (bytesOf(OWN).length - OWN.length))],
  ['11 MB', 'elf.json', () => 11_000_000],
  ['2 GB', 'twee-gigabyte.json', () => 2_000_000_000],
  ...[33, 100, 1_000, 10_000, 100_000].map(
    (depth) => [`lists ${depth} deep`, `diep-${depth}.json`, () => '['.repeat(depth) + ']'.repeat(depth)] as const,
  ),
  ...[33, 100_000].map(
    (depth) =>
      [`objects ${depth} deep`, `${depth}.json`, () => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth)] as const,
  ),
  [
    'an unknown member as deep as may be',
    'diep-genoeg.json',
    () => OWN.replace('"rounds"', `"x": ${'['.repeat(31)}${']'.repeat(31)}, "rounds"`),
  ],
  [
    'an unknown member one deeper',
    'te-diep.json',
    () => OWN.replace('"rounds"', `"x": ${'['.repeat(32)}${']'.repeat(32)}, "rounds"`),
  ],
  ['three million empty lists', 'lijsten.json', () => `[${'[],'.repeat(3_000_000)}[]]`],
  [
    '300,000 unknown members',
    'leden.json',
    () => OWN.replace('"rounds"', `${Array.from({ length: 300_000 }, (_, at) => `"m${at}": {}`).join(',')}, "rounds"`),
  ],
  ['a number of nine million digits', 'getal.json', () => `[${'9'.repeat(9_000_000)}]`],
  [
    'an unknown text of four million escapes',
    'lang.json',
    () => OWN.replace('"rounds"', `"x": "${'\\n'.repeat(4_000_000)}", "rounds"`),
  ],
  [
    'a title of a million signs',
    'titel.json',
    () => OWN.replace('Samenwerking thuiszorg Noord', 'é'.repeat(1_000_000)),
  ],
  ['a PDF', 'rapport.pdf', () => '%PDF-1.7\n%âãÏÓ'],
  ['a document of Word', 'verslag.docx', () => packed('[Content_Types].xml')],
  ['a zip file', 'dossier.zip', () => packed('Noord.weloverwogen.json')],
  ['a picture', 'foto.json', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['a web page', 'weloverwogen.html', () => '<!doctype html><title>Weloverwogen</title>'],
]

const KNOWN = EDGES.length + SUITE_FILES.length
/** Has no divisor in common with the number of known files, so that a short run meets some of each kind. */
const STRIDE = 101
/** One known file, and then this many fuzzed ones less one. */
const ROUND = 4

/** How many times it takes to meet every known file once. */
export const FILE_TIMES = KNOWN * ROUND

/** The file of one time: every fourth is a known one, the others are dossiers of our own that something happened to. */
export function fileCase(time: number, folder: string, chance: Chance): FileCase {
  if (time % ROUND !== 0) return fuzzed(folder, chance)
  const place = ((time / ROUND) * STRIDE) % KNOWN
  const edge = EDGES[place]
  if (edge !== undefined) return laid(folder, edge[0], edge[1], edge[2]())
  const name = SUITE_FILES[place - EDGES.length] ?? ''
  return laid(folder, 'JSON test suite', name, readFileSync(join(SUITE, name)))
}

function fuzzed(folder: string, chance: Chance): FileCase {
  const many = chance.oneOf([1, 1, 1, 2, 3])
  let content: string | Uint8Array = OWN
  const done: string[] = []
  for (let times = 0; times < many && typeof content === 'string'; times++) {
    const one = chance.oneOf(BREAKS)
    content = one.of(content, chance)
    done.push(one.name)
  }
  return laid(folder, done.join(', '), `eigen-${chance.whole(0, 1e6)}.json`, content)
}

/** Puts a file on the disk, from where a person would choose it. */
function laid(folder: string, injected: string, name: string, content: string | Uint8Array | number): FileCase {
  const path = join(folder, `${Math.random()}`, name)
  mkdirSync(join(path, '..'), { recursive: true })
  const bytes = typeof content === 'number' ? null : typeof content === 'string' ? bytesOf(content) : content
  writeFileSync(path, bytes ?? '')
  // Sparse: as long as it says, with nothing on the disk.
  if (typeof content === 'number') truncateSync(path, content)
  return { injected: `${injected}: ${name}`, name, bytes, path }
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** The beginning of a zip file that has this name in front. */
function packed(name: string): Uint8Array {
  return Uint8Array.from([0x50, 0x4b, 3, 4, ...Array.from({ length: 26 }, () => 7), ...bytesOf(name)])
}
