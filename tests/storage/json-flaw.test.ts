import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonFlaw } from '@/storage/json-flaw'

describe('the first flaw of a text', () => {
  test('JSON of any kind has none', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 20 }), fc.integer({ min: 0, max: 4 }), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        fc.pre(!text.includes('"__proto__"'))
        expect(jsonFlaw(text)).toBeNull()
      }),
    )
  })

  test('what the parser of the machine takes and what it refuses is told apart in the same way', () => {
    const scraps = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '\\',
      '\\u00',
      '1',
      '-',
      '.5',
      'e3',
      'null',
      'tru',
      ' ',
      '\n',
      '\t',
      '\u0000',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...scraps), { maxLength: 14 }), (parts) => {
        const text = parts.join('')
        expect(jsonFlaw(text)?.kind === 'not-json').toBe(!parses(text))
      }),
      { numRuns: 2_000 },
    )
  })

  test.each([
    ['', 1],
    ['{\n  "a": 1,\n}', 3],
    ['{\n  "a": 1\n', 3],
    ['{}\n{}', 2],
    ['["a\nb"]', 1],
    ['[NaN]', 1],
    ['[01]', 1],
    ["['a']", 1],
  ])('%j stops being JSON at line %i', (text, line) => {
    expect(jsonFlaw(text)).toEqual({ kind: 'not-json', line })
  })

  test.each([
    ['{"a":{"b":1,"b":2}}', 'a.b'],
    ['{"a":1,"\\u0061":2}', 'a'],
    ['{"a":[0,{"__proto__":{"polluted":true}}]}', 'a.1.__proto__'],
    ['{"a":[1e999]}', 'a.0'],
    ['{"a":[1,12345678901234567890]}', 'a.1'],
  ])('%s leaves a doubt at %s', (text, at) => {
    expect(jsonFlaw(text)).toEqual({ kind: 'doubtful', at })
  })

  test.each(['9007199254740992', '-9007199254740992', '1e300', '0.1'])(
    'a number that stays as it is, leaves none: %s',
    (number) => expect(jsonFlaw(`[${number}]`)).toBeNull(),
  )

  test.each(['9007199254740993', '-9007199254740993'])(
    'a whole number that would become its neighbour, leaves one: %s',
    (number) => expect(jsonFlaw(`[${number}]`)).toEqual({ kind: 'doubtful', at: '0' }),
  )

  test('thirty-two levels are read, thirty-three are not, a million do no harm', () => {
    expect(jsonFlaw('['.repeat(32) + ']'.repeat(32))).toBeNull()
    expect(jsonFlaw('['.repeat(33) + ']'.repeat(33))).toEqual({ kind: 'too-deep' })
    expect(jsonFlaw('{"a":'.repeat(1_000_000))).toEqual({ kind: 'too-deep' })
  })

  test('a string of millions of escapes is read', () => {
    expect(jsonFlaw(`"${'\\n'.repeat(2_000_000)}"`)).toBeNull()
  })
})

function parses(text: string) {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
