import type { Point } from '@/domain/pictures/drawing'
import type { FontFile } from './font-file'
import { flattened, type CurvePoint, type Ring } from './flattened'

/** The outline of a glyph in units of its font, y upward, curves as short straight pieces; no rings when it is empty. */
export function outlineOf(font: FontFile, glyph: number): readonly Ring[] {
  return ringsOf(font, glyph).map(flattened)
}

/** Where the data of a glyph begin, and how many bytes they are: none for a space. */
export function glyphPlace({ view, table }: FontFile, glyph: number): { readonly from: number; readonly size: number } {
  const [places, data] = [table('loca'), table('glyf')]
  const long = view.getInt16(table('head') + 50) === 1
  const at = (index: number) => (long ? view.getUint32(places + 4 * index) : 2 * view.getUint16(places + 2 * index))
  return { from: data + at(glyph), size: at(glyph + 1) - at(glyph) }
}

type CurveRing = readonly CurvePoint[]

function ringsOf(font: FontFile, glyph: number): readonly CurveRing[] {
  const { from, size } = glyphPlace(font, glyph)
  if (size === 0) return []
  const rings = font.view.getInt16(from)
  return rings < 0 ? composedOf(font, from + BOX) : simpleOf(font, from + BOX, rings)
}

/** Bytes of the count of rings and the bounding box before the rest. */
const BOX = 10

/** Bits that say how a point is written down. */
const ON = 1
const REPEATED = 8
const [SHORT, SAME] = [
  { x: 2, y: 4 },
  { x: 16, y: 32 },
] as const

function simpleOf({ view }: FontFile, from: number, rings: number): readonly CurveRing[] {
  const ends = Array.from({ length: rings }, (_, ring) => view.getUint16(from + 2 * ring))
  const points = (ends.at(-1) ?? -1) + 1
  let at = from + 2 * rings
  at += 2 + view.getUint16(at)
  const flags: number[] = []
  while (flags.length < points) {
    const flag = view.getUint8(at)
    const again = flag & REPEATED ? view.getUint8(at + 1) : 0
    at += flag & REPEATED ? 2 : 1
    for (let time = 0; time <= again; time += 1) flags.push(flag)
  }
  const [xs, ys] = [along('x'), along('y')]
  return ends.map((end, ring) => {
    const start = ring === 0 ? 0 : (ends[ring - 1] ?? -1) + 1
    return flags.slice(start, end + 1).map((flag, place) => {
      const [x, y] = [xs[start + place] ?? 0, ys[start + place] ?? 0]
      return { x, y, on: (flag & ON) !== 0 }
    })
  })

  function along(axis: 'x' | 'y'): readonly number[] {
    let place = 0
    return flags.map((flag) => {
      const same = (flag & SAME[axis]) !== 0
      if (flag & SHORT[axis]) {
        place += same ? view.getUint8(at) : -view.getUint8(at)
        at += 1
      } else if (!same) {
        place += view.getInt16(at)
        at += 2
      }
      return place
    })
  }
}

/** Bits that say how a part is placed. */
const WORDS = 1
const SCALE = 8
const MORE = 32
const TWO_SCALES = 64
const MATRIX = 128

/** A glyph made of others, each moved and turned. */
function composedOf(font: FontFile, from: number): readonly CurveRing[] {
  const { view } = font
  const fraction = (at: number) => view.getInt16(at) / 16_384
  const rings: CurveRing[] = []
  let at = from
  let flags = MORE
  while (flags & MORE) {
    flags = view.getUint16(at)
    const part = ringsOf(font, view.getUint16(at + 2))
    const wide = (flags & WORDS) !== 0
    const [x, y] = wide ? [view.getInt16(at + 4), view.getInt16(at + 6)] : [view.getInt8(at + 4), view.getInt8(at + 5)]
    at += wide ? 8 : 6
    let [a, b, c, d] = [1, 0, 0, 1]
    if (flags & SCALE) {
      a = d = fraction(at)
      at += 2
    } else if (flags & TWO_SCALES) {
      ;[a, d] = [fraction(at), fraction(at + 2)]
      at += 4
    } else if (flags & MATRIX) {
      ;[a, b, c, d] = [fraction(at), fraction(at + 2), fraction(at + 4), fraction(at + 6)]
      at += 8
    }
    const moved = (point: Point) => ({ x: a * point.x + c * point.y + x, y: b * point.x + d * point.y + y })
    rings.push(...part.map((ring) => ring.map((point) => ({ ...moved(point), on: point.on }))))
  }
  return rings
}
