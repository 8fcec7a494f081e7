import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Contribution, Workshop } from '@/domain/answers/workshop'
import { takeIn } from '@/domain/workshop/take-in'
import { readContribution, writeContribution } from '@/storage/contribution-file'
import { aTableOfTwo, anyContribution, INVITATION } from '../support/a-table-of-two'

/** Files of three participants as they come in: whole, cut off, changed by hand, and of another workshop. */
const FILES = fc
  .sample(anyContribution(fc.constantFrom('00000000a', '00000000b', '00000000c')), { numRuns: 24, seed: 25 })
  .flatMap((one) => [
    writeContribution(one, INVITATION),
    writeContribution(one, INVITATION).slice(0, -40),
    writeContribution(one, INVITATION).replace('"handedIn": ', '"handedIn": 1'),
    writeContribution(one, { ...INVITATION, workshop: 'elders' }),
  ])
const READ = FILES.map((text) => readContribution(text, INVITATION))

test('in whatever order and heaps files come, twice, damaged and foreign ones among them, the same is in', () => {
  expect(READ.filter(({ ok }) => ok)).toHaveLength(FILES.length / 4)
  const sequences = fc.array(fc.nat(FILES.length - 1), { maxLength: 16 }).chain((files) => {
    const twice = [...files, ...files.slice(0, 3)]
    return fc.record({
      files: fc.constant(twice),
      shuffled: fc.shuffledSubarray(twice, { minLength: twice.length }),
      cut: fc.nat(twice.length),
    })
  })
  fc.assert(
    fc.property(sequences, ({ files, shuffled, cut }) => {
      const inHeaps = [shuffled.slice(0, cut), shuffled.slice(cut)].reduce(brought, TABLE)
      expect(inHeaps).toEqual(brought(TABLE, files))
      expect(brought(inHeaps, files)).toBe(inHeaps)
    }),
    { numRuns: 2000 },
  )
})

const TABLE = aTableOfTwo().workshop as Workshop

function brought(workshop: Workshop, files: readonly number[]): Workshop {
  const whole = files.flatMap((file): readonly Contribution[] => {
    const read = READ[file]
    return read?.ok === true ? [read.value] : []
  })
  return takeIn(workshop, whole).workshop
}
