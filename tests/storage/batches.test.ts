import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FILE_LIMIT } from '@/platform/platform'
import { readBatch } from '@/storage/batches'

describe('files are read a batch at a time', () => {
  test('of a hundred small ones, of which some at once', async () => {
    const { batches, most } = await readAll(Array<number>(250).fill(15_000))
    expect(batches).toEqual([100, 100, 50])
    expect(most.atOnce).toBe(32)
  })

  test('of two at most where all are as large as they may be, and never more than fits', async () => {
    const { batches, most } = await readAll(Array<number>(40).fill(FILE_LIMIT))
    expect(Math.max(...batches)).toBeLessThanOrEqual(2)
    expect(most.bytes).toBeLessThanOrEqual(20_000_000)
  })

  test('with one that is larger than any of ours told as that', async () => {
    const { kinds } = await readAll([10, FILE_LIMIT + 1, 10])
    expect(kinds).toEqual(['bytes', 'too-large', 'bytes'])
  })

  test('whatever their sizes: each once, in their order, and never more than fits', async () => {
    const sizes = fc.oneof(fc.nat(2000), fc.nat(400_000), fc.integer({ min: 1_000_000, max: FILE_LIMIT + 1 }))
    await fc.assert(
      fc.asyncProperty(fc.array(sizes, { maxLength: 60 }), async (files) => {
        const { lengths, most } = await readAll(files)
        expect(lengths).toEqual(files.map((size) => (size > FILE_LIMIT ? null : size)))
        expect(most.bytes).toBeLessThanOrEqual(20_000_000)
      }),
      { numRuns: 60 },
    )
  })
})

/** Reads files of these sizes to the last; tells the batches, and the most that was in memory for one of them. */
async function readAll(sizes: readonly number[]) {
  const files = sizes.map((_, place) => new File([], String(place)))
  const most = { bytes: 0, atOnce: 0 }
  let [bytes, atOnce, widest] = [0, 0, 0]

  async function read({ name }: File, limit: number) {
    const size = sizes[Number(name)] ?? 0
    // What was read in lanes is let go before the same files are read one by one, each with more room.
    if (limit > widest) bytes = 0
    widest = Math.max(widest, limit)
    bytes += Math.min(size, limit)
    atOnce += 1
    most.bytes = Math.max(most.bytes, bytes)
    most.atOnce = Math.max(most.atOnce, atOnce)
    await new Promise((done) => setTimeout(done, size % 3))
    atOnce -= 1
    if (size <= limit) return { kind: 'bytes' as const, bytes: new Uint8Array(size) }
    bytes -= limit
    return { kind: 'too-large' as const }
  }

  const batches = []
  for (let done = 0; done < files.length; done += batches.at(-1)?.length ?? 0) {
    bytes = 0
    widest = 0
    batches.push(await readBatch(files.slice(done), read))
  }
  const all = batches.flat()
  return {
    batches: batches.map(({ length }) => length),
    kinds: all.map(({ kind }) => kind),
    lengths: all.map((one) => (one.kind === 'bytes' ? one.bytes.length : null)),
    most,
  }
}
