import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LONGEST_NAME, visibleName } from '@/domain/visible-name'
import { anyText } from '../support/any-dossier'

describe('a name from elsewhere', () => {
  test.each(['OCMW Sint-Niklaas', 'vzw "De Brug" & co', 'بيت الشباب', 'کتاب‌خانه', 'Ouders 👩‍👩‍👧 en ❤️', 'Café Zoë'])(
    '%j stays as it is',
    (name) => expect(visibleName(name)).toBe(name),
  )

  test.each([
    ['a turn of direction', 'a\u202Eb\u2066c\u2069', 'a□b□c□'],
    ['what takes no room', 'a\u200Bb\u2060c\uFEFF\u00AD', 'a□b□c□□'],
    ['letters that look empty', '\u3164\u115F', '□□'],
    ['tags', 'a\u{E0041}', 'a□'],
    ['half a sign', 'a\uD83D', 'a□'],
    ['a control sign', 'a\u0000\u0007\u009B', 'a□□□'],
    ['ends of lines', 'a\r\n\tb\u2028c', 'a b c'],
  ])('%s is seen', (_, name, shown) => expect(visibleName(name)).toBe(shown))

  test('is cut between signs, as a person counts them', () => {
    expect(visibleName('👩‍👩‍👧'.repeat(150))).toBe('👩‍👩‍👧'.repeat(150))
    expect(visibleName('é'.repeat(300))).toBe('é'.repeat(LONGEST_NAME))
    expect(visibleName(`x${'\u0301'.repeat(100_000)}`).length).toBe(2000)
  })

  test('that was made visible stays as it is', () => {
    fc.assert(fc.property(anyText(), (text) => visibleName(visibleName(text)) === visibleName(text)))
  })
})
