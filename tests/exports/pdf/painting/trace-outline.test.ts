import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { traceOutline } from '@/exports/pdf/painting/trace-outline'

describe('an outline', () => {
  test('of a full square runs along its edges, halfway out of the last pixels', () => {
    const [ring, ...more] = traced(['....', '.##.', '.##.', '....'])
    expect(more).toEqual([])
    const [xs, ys] = [ring?.map(({ x }) => x) ?? [], ring?.map(({ y }) => y) ?? []]
    expect([Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]).toEqual([1, 3, 1, 3])
  })

  test('of a ring is two, one within the other and the other way round', () => {
    const rings = traced(['.....', '.###.', '.#.#.', '.###.', '.....'])
    expect(rings.map((ring) => Math.sign(areaOf(ring))).toSorted((one, other) => one - other)).toEqual([-1, 1])
  })

  test('runs where in a pixel its edge is', () => {
    const [ring] = traceOutline({ columns: 3, rows: 1, cover: Uint8Array.from([255, 255, 64]) })
    const right = Math.max(...(ring?.map(({ x }) => x) ?? []))
    expect(right).toBeGreaterThan(2)
    expect(right).toBeLessThan(2.5)
  })

  test('holds about as much as is covered, whatever that is', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 144, maxLength: 144 }), (signs) => {
        const cover = Uint8Array.from(signs, (sign) => (sign ? 255 : 0))
        const area = traceOutline({ columns: 12, rows: 12, cover }).reduce((sum, ring) => sum + areaOf(ring), 0)
        const covered = signs.filter((sign) => sign).length
        // A corner of a pixel is cut off where its neighbours are empty.
        expect(Math.abs(Math.abs(area) - covered)).toBeLessThanOrEqual(covered * 0.55)
      }),
    )
  })
})

function traced(rows: readonly string[]) {
  const cover = Uint8Array.from(rows.join(''), (sign) => (sign === '#' ? 255 : 0))
  return traceOutline({ columns: rows[0]?.length ?? 0, rows: rows.length, cover })
}

function areaOf(ring: readonly { readonly x: number; readonly y: number }[]): number {
  return ring.reduce((sum, { x, y }, at) => {
    const next = ring[(at + 1) % ring.length] ?? { x, y }
    return sum + (x * next.y - next.x * y) / 2
  }, 0)
}
