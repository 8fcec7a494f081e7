import type { Ring } from '../../fonts/flattened'
import { edgesOf } from './outline'

/** Red, green, blue and how opaque, 0 to 255 each, row by row from the top. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly values: Uint8ClampedArray
}

/** Each row of pixels is looked at so many times, so that slanting edges are smooth. */
const FINE = 4

/**
 * Fills what lies within rings, in pixels, with a colour `#rrggbb`. A ring within another that turns the other way is a
 * hole in it; rings that touch or overlap show no seam.
 */
export function fillRings({ width, height, values }: Pixels, rings: readonly Ring[], colour: string): void {
  const parts = [1, 3, 5].map((place) => Number.parseInt(colour.slice(place, place + 2), 16))
  const cover = new Float32Array(width)
  const scans = scansOf(rings, height * FINE)
  for (const row of new Set([...scans.keys()].map((scan) => Math.floor(scan / FINE)))) {
    let [left, right] = [width, 0]
    for (let scan = row * FINE; scan < (row + 1) * FINE; scan += 1) {
      for (const [from, to] of insides(scans.get(scan) ?? [])) {
        left = Math.min(left, Math.max(0, Math.floor(from)))
        right = Math.max(right, Math.min(width, Math.ceil(to)))
        span(cover, from, to)
      }
    }
    for (let x = left; x < right; x += 1) lay(values, (row * width + x) * 4, parts, Math.min(1, (cover[x] ?? 0) / FINE))
    if (left < right) cover.fill(0, left, right)
  }
}

/** Where an edge crosses the middle of a scan, and whether it runs down (1) or up (-1). */
interface Crossing {
  readonly x: number
  readonly turn: 1 | -1
}

/** All crossings, by the scan that they are on. */
function scansOf(rings: readonly Ring[], count: number): ReadonlyMap<number, Crossing[]> {
  const scans = new Map<number, Crossing[]>()
  for (const [from, to] of rings.flatMap(edgesOf)) {
    const [upper, lower] = from.y < to.y ? [from, to] : [to, from]
    const last = Math.min(count - 1, Math.ceil(lower.y * FINE - 0.5) - 1)
    for (let scan = Math.max(0, Math.ceil(upper.y * FINE - 0.5)); scan <= last; scan += 1) {
      const share = ((scan + 0.5) / FINE - upper.y) / (lower.y - upper.y)
      const crossing: Crossing = { x: upper.x + share * (lower.x - upper.x), turn: upper === from ? 1 : -1 }
      const found = scans.get(scan)
      if (found === undefined) scans.set(scan, [crossing])
      else found.push(crossing)
    }
  }
  return scans
}

/** The stretches of a scan that some ring goes around. */
function insides(crossings: readonly Crossing[]): readonly (readonly [from: number, to: number])[] {
  let [turns, from] = [0, 0]
  return crossings
    .toSorted((one, other) => one.x - other.x)
    .flatMap(({ x, turn }) => {
      if (turns === 0) from = x
      turns += turn
      return turns === 0 && x > from ? [[from, x] as const] : []
    })
}

/** How much of each pixel lies between two places in a row. */
function span(cover: Float32Array, from: number, to: number): void {
  const end = Math.min(cover.length, to)
  for (let x = Math.max(0, Math.floor(from)); x < end; x += 1)
    cover[x] = (cover[x] ?? 0) + Math.max(0, Math.min(x + 1, to) - Math.max(x, from))
}

/** A colour over what is there. */
function lay(
  values: Uint8ClampedArray,
  at: number,
  [red = 0, green = 0, blue = 0]: readonly number[],
  share: number,
): void {
  if (share === 0) return
  const under = ((values[at + 3] ?? 0) / 255) * (1 - share)
  const whole = under + share
  values[at] = (red * share + (values[at] ?? 0) * under) / whole
  values[at + 1] = (green * share + (values[at + 1] ?? 0) * under) / whole
  values[at + 2] = (blue * share + (values[at + 2] ?? 0) * under) / whole
  values[at + 3] = whole * 255
}
