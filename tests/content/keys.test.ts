import { describe, expect, test } from 'vitest'
import { SOURCE_LANGUAGE } from '@/i18n/languages'
import { fits, keysInSource } from '../support/keys-in-source'
import { familyOf, filesOf, textsOf } from '../support/locale-texts'

/** Keys that are put together over more than one line, so that no reader of one line finds them: src/domain/instrument/words-of.ts. */
const PUT_TOGETHER = ['items', 'modules'].flatMap((file) =>
  ['statement', 'why', 'evidence'].map((part) => `${file}:\${id}.${part}`),
)

const KEYS = [...new Set([...textsOf(SOURCE_LANGUAGE).keys()].map(familyOf))]
const USED = keysInSource(Object.keys(filesOf(SOURCE_LANGUAGE)))

describe('the keys of the texts', () => {
  test('the program names no key that does not exist', () => {
    const branches = new Set(KEYS.flatMap(branchesOf))
    const missing = USED.whole.filter(({ key }) => !KEYS.includes(key) && !branches.has(key))
    expect(missing).toEqual([])
  })

  test('the program puts no key together that can never exist', () => {
    expect(USED.patterns.filter(({ key }) => !KEYS.some(fits(key)))).toEqual([])
  })

  test('no text is left that nobody reads', () => {
    const whole = new Set([...USED.whole, ...USED.perhaps].map(({ key }) => key))
    const patterns = [...USED.patterns, ...USED.perhaps].map(({ key }) => key).filter((key) => key.includes('${'))
    const readers = [...patterns, ...PUT_TOGETHER].map(fits)
    const unread = KEYS.filter(
      (key) =>
        !whole.has(key) && !branchesOf(key).some((branch) => whole.has(branch)) && !readers.some((reads) => reads(key)),
    )
    expect(unread).toEqual([])
  })
})

/** The branches on which a text stands: of `result:why.rule` that is `result:why`. */
function branchesOf(key: string): readonly string[] {
  return [...key.matchAll(/\./g)].map(({ index }) => key.slice(0, index))
}
